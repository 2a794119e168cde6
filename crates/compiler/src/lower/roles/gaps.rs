//! Columns without a known heading, and tables without a listener, protocols or ports: what their cells tell.
//!
//! In: judgements by heading and company, and how the cells read. Out: roles for what is still missing, each with the reason.
//! Deliberately not here: sentences (`sentences`), further port columns (`further`).

use super::{Content, Judgement, Topic, ends, further, parties, says_port};
use crate::ir::Role;
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// Fills what heading and company have left open.
pub(super) fn fill(judgements: &mut [Judgement], contents: &[Content], headings: &[Option<Mapped>], topic: Topic) {
    by_content_alone(judgements, contents);
    transports_by_content(judgements, contents);
    further::prefer_templates(judgements, contents);
    names_under_protocol(judgements, contents);
    if !states_ports(judgements, contents) {
        parties::with_ports(judgements, contents);
    }
    if !states_ports(judgements, contents) {
        ports_by_content(judgements, contents, headings, topic.ports);
        // It may have been the column headed as the protocols that states the ports: headings are one column off.
        transports_by_content(judgements, contents);
    }
    further::beside(judgements, contents, headings);
    further::by_variant(judgements, contents, headings, topic.ports);
    further::with_transports(judgements, contents);
    ends::by_direction(judgements, contents, headings);
    let either = judgements.iter().any(|judgement| judgement.either);
    match () {
        // Both parties stand above the table.
        () if topic.parties => {}
        // Whoever the table is about stands in front of the other end, or above the table.
        () if either && !has(judgements, Role::Listener) => first_column(judgements, contents),
        () if either => {}
        () => who_listens(judgements, contents, headings),
    }
    one_listener(judgements);
}

fn has(judgements: &[Judgement], role: Role) -> bool {
    judgements.iter().any(|judgement| judgement.role == role || judgement.names_parties && role == Role::Listener)
}

fn states_ports(judgements: &[Judgement], contents: &[Content]) -> bool {
    judgements.iter().zip(contents).any(|(judgement, content)| {
        // A column of one transport that answers yes or no needs another one for the ports.
        judgement.role.holds_ports() || matches!(judgement.role, Role::Tcp | Role::Udp) && content.yes_no <= content.ports
    })
}

/// Columns of directions and of protocols under headings that nobody knows, or that leave it open ("Type": "Ingress").
fn by_content_alone(judgements: &mut [Judgement], contents: &[Content]) {
    if !has(judgements, Role::Direction) {
        let open =
            |judgement: &Judgement| matches!(judgement.role, Role::Label | Role::Extra) && judgement.heading_role.is_some();
        let found = judgements.iter_mut().zip(contents).find(|(judgement, content)| open(judgement) && content.directions > 80);
        if let Some((judgement, _)) = found {
            judgement.set(Role::Direction, "its cells are directions");
        }
    }
    // Beside a column that is headed as the protocols, applications in another one are kinds of something ("File share type: NFS").
    let headed = judgements.iter().any(|judgement| judgement.role == Role::Protocol);
    for (judgement, content) in judgements.iter_mut().zip(contents).filter(|(judgement, _)| judgement.heading_role.is_none()) {
        let guess = match content {
            content if content.filled == 0 => continue,
            content if content.directions > 80 => Role::Direction,
            content if content.mere_protocols > 80 && !headed => Role::Protocol,
            _ => continue,
        };
        judgement.set(guess, "by content alone");
    }
}

/// The column whose cells state ports best, where none is headed for them.
fn ports_by_content(judgements: &mut [Judgement], contents: &[Content], headings: &[Option<Mapped>], about_ports: bool) {
    let transports = judgements.iter().zip(contents).any(|(judgement, content)| {
        judgement.role == Role::Protocol && content.transports > 0 || matches!(judgement.role, Role::Tcp | Role::Udp)
    });
    let sure = about_ports || transports;
    let says = |index: usize| says_port(headings[index].as_ref());
    let may = |index: usize| {
        let role = judgements[index].role;
        let spoken = role != Role::SourcePorts && says(index);
        let between = role == Role::Listener && has(judgements, Role::Remote) && contents[index].labelled == 0;
        // Names do not consist of transports and numbers: "TCP 443" below "Type" is a port.
        let stated = role == Role::Label && contents[index].transported > 60 && contents[index].labelled == 0;
        matches!(role, Role::Protocol | Role::Extra | Role::Application) || spoken || between || stated
    };
    let found = (0..judgements.len())
        .filter(|index| may(*index) && contents[*index].stated_where_any() > 60 && !contents[*index].counting)
        // Numbers alone are no ports: there are tables of memory and of disks.
        .filter(|index| sure || contents[*index].transported > 0 || contents[*index].worded > 50 || says(*index))
        // "All" by itself may be all hosts.
        .filter(|index| contents[*index].numbers > 0 || says(*index))
        .max_by_key(|index| (contents[*index].ports, std::cmp::Reverse(*index)));
    if let Some(index) = found {
        judgements[index].set(Role::ListenerPorts, "its cells state ports, and no other column does");
    }
}

/// Who listens, where no heading says so: a column of names, else the first one; of several, the first.
fn who_listens(judgements: &mut [Judgement], contents: &[Content], headings: &[Option<Mapped>]) {
    if !has(judgements, Role::Listener) {
        unheaded_names(judgements, contents, headings);
    }
    if !has(judgements, Role::Listener) && !has(judgements, Role::Remote) {
        by_address(judgements, contents, headings);
    }
    if !has(judgements, Role::Listener) {
        named_by_label(judgements, contents, headings);
    }
    if !has(judgements, Role::Listener) {
        first_column(judgements, contents);
    }
    if !has(judgements, Role::Listener) && !headings.iter().any(Option::is_some) {
        first_words(judgements, contents);
    }
}

/// Of several columns of listeners the first one names them.
fn one_listener(judgements: &mut [Judgement]) {
    // Beside a column that says what the ports are for, it says nothing of that.
    let role = if has(judgements, Role::Label) { Role::Extra } else { Role::Label };
    for further in judgements.iter_mut().filter(|judgement| judgement.role == Role::Listener).skip(1) {
        further.set(role, "a further name of the listener");
    }
}

/// A first column of words that alone has no heading: what it names needs none.
fn unheaded_names(judgements: &mut [Judgement], contents: &[Content], headings: &[Option<Mapped>]) {
    let (Some((None, others)), Some(content)) = (headings.split_first(), contents.first()) else { return };
    let names = content.filled > 0 && content.ports + content.protocols + content.directions < 30 && content.long == 0;
    if names && !others.is_empty() && others.iter().all(Option::is_some) && judgements[0].role == Role::Extra {
        judgements[0].set(Role::Listener, "a first column of names, and the only one without a heading");
    }
}

/// A column headed as one of addresses ("FQDN"): its hosts are those that ports are opened to, unless names stand in front.
fn by_address(judgements: &mut [Judgement], contents: &[Content], headings: &[Option<Mapped>]) {
    let headed = |heading: &Option<Mapped>| {
        heading.as_ref().is_some_and(|heading| Vocabulary::in_force().is(Word::Addresses, heading.as_str()))
    };
    let named = judgements.iter().position(|judgement| judgement.role == Role::Label).unwrap_or(judgements.len());
    let found = (0..named).find(|index| {
        let (judgement, content) = (&judgements[*index], &contents[*index]);
        judgement.role == Role::Extra && headed(&headings[*index]) && content.filled > 0 && content.ports < 30
    });
    if let Some(index) = found {
        judgements[index].set(Role::Listener, "its heading is one of addresses, and no column names who listens");
    }
}

fn named_by_label(judgements: &mut [Judgement], contents: &[Content], headings: &[Option<Mapped>]) {
    // The name of a rule is nobody's.
    let of_rules = |index: usize| {
        headings[index].as_ref().is_some_and(|heading| Vocabulary::in_force().contains(Word::Rules, heading.as_str()))
    };
    let label = (0..judgements.len()).find(|index| judgements[*index].role == Role::Label && !of_rules(*index));
    match label.map(|index| (&mut judgements[index], &contents[index])) {
        // "Encrypted: yes" is the name of nobody.
        Some((_, content)) if content.yes_no > 50 => {}
        Some((label, content)) if content.long > 50 => label.set(Role::Notes, "its cells are as long as sentences"),
        Some((label, _)) => label.set(Role::Listener, "the only column that names who listens"),
        None => {}
    }
}

fn first_column(judgements: &mut [Judgement], contents: &[Content]) {
    let found = judgements.iter_mut().zip(contents).find(|(judgement, _)| judgement.role != Role::Index);
    if let Some((judgement, content)) = found
        && judgement.role == Role::Extra
        && judgement.heading_role.is_none()
        && content.filled > 0
        && content.ports.max(content.transports.min(content.mere_protocols)) < 30
    {
        judgement.set(Role::Listener, "the first column, and no other names who listens");
    }
}

/// Without any heading, the first column of words names who listens.
fn first_words(judgements: &mut [Judgement], contents: &[Content]) {
    let words = |content: &Content| content.filled > 0 && content.varied && content.ports + content.protocols < 20;
    let found = judgements.iter_mut().zip(contents).find(|(judgement, content)| judgement.role == Role::Extra && words(content));
    if let Some((judgement, _)) = found {
        judgement.set(Role::Listener, "the first column of words in a table without headings");
    }
}

/// A column headed "type" or "kind" whose cells name transports is the protocol column, if no other is; one headed "protocol"
/// beside it, whose cells name applications only, says what runs over them.
fn transports_by_content(judgements: &mut [Judgement], contents: &[Content]) {
    let headed = judgements.iter().position(|judgement| judgement.role == Role::Protocol);
    if let Some(headed) = headed {
        let other = (0..judgements.len()).find(|index| {
            matches!(judgements[*index].role, Role::Label | Role::Extra | Role::Application)
                && contents[*index].bare_transports > 70
                && contents[*index].filled > 0
        });
        if let Some(other) = other.filter(|_| contents[headed].bare_transports == 0) {
            judgements[other].set(Role::Protocol, "its cells name transports, those headed as protocols only applications");
            judgements[headed].set(Role::Application, "another column names the transports");
        }
        return;
    }
    // Who listens is not a transport, if another column tells it.
    let listeners = judgements.iter().filter(|judgement| judgement.role == Role::Listener).count();
    let may = |index: usize| match judgements[index].role {
        Role::Label | Role::Extra | Role::Application => true,
        Role::Listener => listeners > 1 && contents[index].bare_transports > 70,
        _ => false,
    };
    let found = (0..judgements.len()).find(|index| {
        // Names that end with one ("P2P via TCP") are names.
        may(*index) && contents[*index].transports > 70 && contents[*index].mere_protocols > 30
    });
    if let Some(index) = found {
        judgements[index].set(Role::Protocol, "its cells name transports");
    }
}

/// A heading that speaks of a protocol over cells that name none ("process or application protocol"): they name who listens, unless
/// they say yes or no.
fn names_under_protocol(judgements: &mut [Judgement], contents: &[Content]) {
    if judgements.iter().any(|judgement| matches!(judgement.role, Role::Listener | Role::Label)) {
        return;
    }
    let other_ports = |index: usize, judgements: &[Judgement]| {
        judgements.iter().enumerate().any(|(other, judgement)| other != index && judgement.role.holds_ports())
    };
    let found = (0..judgements.len()).find(|index| {
        matches!(judgements[*index].role, Role::Protocol | Role::Application)
            && contents[*index].filled > 0
            && contents[*index].protocols < 20
            && contents[*index].ports < 20
            && other_ports(*index, judgements)
    });
    match found {
        // "Transport security: yes" is the name of nobody.
        Some(index) if contents[index].yes_no > 30 => judgements[index].set(Role::Extra, "its cells answer a question"),
        Some(index) => judgements[index].set(Role::Listener, "its cells name no protocol"),
        None => {}
    }
}
