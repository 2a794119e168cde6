//! The first screen: what to open before the upgrade, what to close after it, what to look at.
//!
//! In: a report. Out: its findings by what there is to do. Deliberately not here: how they are shown.

use super::model::{Finding, Report, Standing};
use super::phrases::{Phrases, fill};
use crate::diff::Kind;
use crate::diff::rules::{Action, Level};

/// A rule to open or to close.
#[derive(Clone, Copy, Debug)]
pub struct Step<'r> {
    /// The finding.
    pub finding: &'r Finding,
    /// The endpoint as it is to be opened, or as it was and is to be closed.
    pub endpoint: &'r Standing,
    /// For a rule to close: what still needs it. Then it must stay.
    pub still: Option<&'r Standing>,
}

/// What a firewall team does, in order.
#[derive(Clone, Debug, Default)]
pub struct Plan<'r> {
    /// Before the upgrade.
    pub open: Vec<Step<'r>>,
    /// After the upgrade.
    pub close: Vec<Step<'r>>,
    /// To be looked at before the upgrade.
    pub check: Vec<&'r Finding>,
    /// The rest.
    pub rest: Vec<&'r Finding>,
    /// Accepted already.
    pub approved: Vec<&'r Finding>,
}

impl Step<'_> {
    /// The kind of its finding, marked where nobody can say what became of what.
    #[must_use]
    pub fn kind(&self, phrases: &Phrases) -> String {
        let kind = phrases.kind(self.finding.kind);
        if self.finding.kind == Kind::Unmatched { fill(&phrases.uncertain, &[kind]) } else { kind.to_owned() }
    }

    /// Why, and what keeps a rule from being closed.
    #[must_use]
    pub fn why(&self, phrases: &Phrases) -> String {
        let kind = self.kind(phrases);
        match self.still {
            Some(still) => format!("{kind}; {}", fill(&phrases.still, &[&still.listener, &still.line.to_string()])),
            None => kind,
        }
    }
}

impl<'r> Plan<'r> {
    /// The plan of a report.
    #[must_use]
    pub fn new(report: &'r Report) -> Self {
        let mut plan = Self::default();
        for finding in report.findings() {
            plan.take(finding);
        }
        plan
    }

    fn take(&mut self, finding: &'r Finding) {
        if finding.approved.is_some() {
            self.approved.push(finding);
            return;
        }
        self.open.extend(finding.opens.iter().map(|endpoint| Step { finding, endpoint, still: None }));
        self.close.extend(finding.closes.iter().map(|endpoint| Step { finding, endpoint, still: None }));
        let action = finding.action();
        if let (true, Some(endpoint)) = (action.opens(), &finding.new) {
            self.open.push(Step { finding, endpoint, still: None });
        }
        if let (true, Some(endpoint)) = (action.closes(), &finding.old) {
            self.close.push(Step { finding, endpoint, still: finding.still.as_ref() });
        }
        match action {
            Action::Check => self.check.push(finding),
            Action::Nothing if finding.level > Level::Info => self.check.push(finding),
            Action::Nothing => self.rest.push(finding),
            _ => {}
        }
    }
}
