//! The answers.
//!
//! In: requests, the latest state. Out: files of the handbook, and three things of the preview's own below `/_portolan/`.
//! Deliberately not here: who may ask; see `guard`.

use std::io;
use std::path::Path;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Path as Parts, Request, State as Shared};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::from_fn_with_state;
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use portolan_compiler::diagnostic::Language;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::watch::Receiver;
use tower_http::services::ServeDir;

use super::guard::guard;
use super::page::{self, SCRIPT, STYLE};
use super::state::State;
use crate::publish::handbook::LANGUAGES;

/// A question that waits for news is answered after this time even if there are none.
const PATIENCE: Duration = Duration::from_secs(25);

#[derive(Clone)]
struct Preview {
    states: Receiver<State>,
    /// Tells this run of the program from the one before, whose pages may still be open.
    run: u32,
    language: Language,
}

/// Answers until the program is told to end.
pub(super) async fn serve(listener: TcpListener, states: Receiver<State>, language: Language) -> io::Result<()> {
    let address = listener.local_addr()?.ip();
    let preview = Preview { states, run: std::process::id(), language };
    let router = Router::new()
        .route("/", get(front))
        .route("/_portolan/live.js", get(|| asset("text/javascript; charset=utf-8", SCRIPT)))
        .route("/_portolan/live.css", get(|| asset("text/css; charset=utf-8", STYLE)))
        .route("/_portolan/state/{language}/{seen}", get(news))
        .fallback(file)
        .with_state(preview)
        .layer(from_fn_with_state(address, guard));
    tokio::select! {
        served = axum::serve(listener, router) => served,
        () = told_to_end() => Ok(()),
    }
}

/// Ctrl-C, or what a service manager sends.
async fn told_to_end() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = interrupted => (),
        () = terminated => (),
    }
}

async fn asset(kind: &'static str, text: &'static str) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, kind)], text)
}

async fn front(Shared(preview): Shared<Preview>) -> Redirect {
    Redirect::temporary(&format!("/{}/index.html", preview.language.tag()))
}

/// The state, as soon as it differs from the one that the page has seen.
async fn news(Shared(mut preview): Shared<Preview>, Parts((language, seen)): Parts<(String, String)>) -> impl IntoResponse {
    let run = preview.run;
    let number = |state: &State| format!("{run}-{}", state.build);
    // In vain: then the page asks again.
    let _ = tokio::time::timeout(PATIENCE, preview.states.wait_for(|state| number(state) != seen)).await;
    let state = preview.states.borrow().clone();
    let report = state.report.as_ref().map_or(Value::Null, |report| report.in_language(spoken(&language, &preview)).clone());
    let news = json!({ "seen": number(&state), "shown": state.shown.to_string(), "report": report });
    ([(header::CONTENT_TYPE, "application/json")], news.to_string())
}

fn spoken(tag: &str, preview: &Preview) -> Language {
    LANGUAGES.into_iter().find(|language| language.tag() == tag).unwrap_or(preview.language)
}

/// A file of the handbook. That none outside of it is reached is the library's work.
async fn file(Shared(preview): Shared<Preview>, mut request: Request) -> Response {
    let state = preview.states.borrow().clone();
    let tag = request.uri().path().trim_start_matches('/').split('/').next().unwrap_or_default().to_owned();
    let language = spoken(&tag, &preview);
    // Sent on to a folder of that name, a browser would take `//name` for another server.
    if request.uri().path().starts_with("//") {
        return absent(StatusCode::NOT_FOUND, &state, language);
    }
    let Some(book) = &state.book else { return absent(StatusCode::SERVICE_UNAVAILABLE, &state, language) };
    // Pages get lines more than their files have: neither parts nor times of the files hold for them.
    for name in [header::RANGE, header::IF_MODIFIED_SINCE, header::IF_UNMODIFIED_SINCE] {
        request.headers_mut().remove(name);
    }
    let is_page = *request.method() == Method::GET;
    let Ok(answer) = served(book, request).await;
    match answer.status() {
        StatusCode::NOT_FOUND => absent(StatusCode::NOT_FOUND, &state, language),
        StatusCode::OK if is_page && is_html(&answer) => alive(answer, &state).await,
        _ => answer,
    }
}

async fn served(book: &Path, request: Request) -> Result<Response, std::convert::Infallible> {
    ServeDir::new(book)
        .try_call(request)
        .await
        .map_or_else(|_| Ok(StatusCode::NOT_FOUND.into_response()), |answer| Ok(answer.map(Body::new)))
}

fn is_html(answer: &Response) -> bool {
    answer.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

async fn alive(answer: Response, state: &State) -> Response {
    let Ok(bytes) = to_bytes(answer.into_body(), usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    Html(page::alive(&String::from_utf8_lossy(&bytes), state)).into_response()
}

fn absent(status: StatusCode, state: &State, language: Language) -> Response {
    let mut response = (status, Html(page::absent(state, language))).into_response();
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
    response
}
