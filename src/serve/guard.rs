//! Who is answered: only those who ask for pages, by an address that means this machine.
//!
//! A page elsewhere on the web can let a name of its own point to this machine and then read what it serves, as far as the
//! browser knows from that very name. Such a name is in the request, so a request by any name but `localhost` is refused.
//!
//! In: a request. Out: a refusal, or the answer of the rest, each with headers that keep other sites away. Deliberately not here:
//! the answers (`server`).

use std::net::IpAddr;

use axum::extract::{Request, State};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Refuses what is not to be answered, and says in each answer what others may do with it: nothing.
pub(super) async fn guard(State(address): State<IpAddr>, request: Request, next: Next) -> Response {
    let mut response = if !matches!(*request.method(), Method::GET | Method::HEAD) {
        (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD")]).into_response()
    } else if names(&request).is_none_or(|names| names.iter().any(|name| !is_ours(name, address))) {
        (StatusCode::MISDIRECTED_REQUEST, "This preview answers to localhost and to addresses, not to other names.\n")
            .into_response()
    } else {
        next.run(request).await
    };
    close(response.headers_mut());
    response
}

/// The names by which the server was called; `None` where there is none or one that cannot be read.
fn names(request: &Request) -> Option<Vec<Authority>> {
    let hosts: Vec<_> = request.headers().get_all(header::HOST).iter().collect();
    let [host] = hosts.as_slice() else { return None };
    let host: Authority = host.to_str().ok()?.parse().ok()?;
    Some(std::iter::once(host).chain(request.uri().authority().cloned()).collect())
}

/// A server that only this machine reaches is called by this machine's names; one that others reach, by any address.
fn is_ours(name: &Authority, address: IpAddr) -> bool {
    let host = name.host();
    if host.eq_ignore_ascii_case("localhost") {
        return true;
    }
    let plain = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    plain.parse::<IpAddr>().is_ok_and(|named| named.is_loopback() || !address.is_loopback())
}

/// Other sites neither read an answer nor show it in a frame; nothing is kept, for the next look may differ.
fn close(headers: &mut HeaderMap) {
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CONTENT_SECURITY_POLICY, "frame-ancestors 'self'"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_answered() {
        let ours = |name: &str, address: &str| is_ours(&name.parse().expect("a name"), address.parse().expect("an address"));
        for name in ["127.0.0.1:8000", "127.1.2.3", "localhost:1", "LOCALHOST", "[::1]:8000"] {
            assert!(ours(name, "127.0.0.1"), "{name}");
        }
        for name in ["evil.example:8000", "127.0.0.1.evil.example", "localhost.evil.example", "192.0.2.1", "[2001:db8::1]"] {
            assert!(!ours(name, "127.0.0.1"), "{name}");
        }
        assert!(ours("192.0.2.1:8000", "0.0.0.0") && !ours("evil.example", "0.0.0.0"));
    }
}
