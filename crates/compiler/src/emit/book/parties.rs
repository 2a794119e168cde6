//! Who listens and for whom, as the row's cells name them.
//!
//! In: an endpoint with its row. Out: HTML: names in the page's language, with the original beside them. Deliberately not here:
//! names without side and process (`picture`).

use super::context::{Context, Fact};
use super::html::{Html, text};
use crate::ir::EndpointRole;

/// The row's listener.
pub(super) fn listener(context: &Context<'_>, fact: Fact<'_>) -> Html {
    fact.flow.listener.as_ref().map(|party| context.text(fact.document, &party.name)).unwrap_or_default()
}

/// The row's remote device.
pub(super) fn remote(context: &Context<'_>, fact: Fact<'_>) -> Html {
    fact.flow.remote.as_ref().map(|remote| context.text(fact.document, remote)).unwrap_or_default()
}

/// Who holds the endpoint: the listener, or the remote device for a port of its column.
pub(super) fn owner(context: &Context<'_>, fact: Fact<'_>) -> Html {
    let owner = match fact.endpoint.role {
        EndpointRole::Listener => listener(context, fact),
        EndpointRole::Remote => remote(context, fact),
    };
    if owner.is_empty() { text(context.say("(not named)", "（記載なし）")) } else { owner }
}

/// The other end.
pub(super) fn counterpart(context: &Context<'_>, fact: Fact<'_>) -> Html {
    match fact.endpoint.role {
        EndpointRole::Listener => remote(context, fact),
        EndpointRole::Remote => listener(context, fact),
    }
}
