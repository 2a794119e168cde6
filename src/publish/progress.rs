//! How far publishing has come: a bar on a terminal, plain lines in a log.
//!
//! In: how many steps there are, and each as it begins. Out: lines or a bar on standard error. Deliberately not here: what the
//! steps are.

use indicatif::{ProgressBar, ProgressStyle};

/// Steps that are announced one after the other, on standard error.
pub(crate) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// For a number of steps.
    pub(crate) fn new(steps: u64) -> Self {
        let bar = ProgressBar::new(steps);
        // The template is a constant; were it wrong, the bar would look plainer.
        if let Ok(style) = ProgressStyle::with_template("{bar:24} {pos}/{len} {msg}") {
            bar.set_style(style);
        }
        Self { bar }
    }

    /// Begins the next step.
    pub(crate) fn step(&self, what: &str) {
        if self.bar.is_hidden() {
            eprintln!("{what}");
            return;
        }
        self.bar.inc(1);
        self.bar.set_message(what.to_owned());
    }

    /// Takes the bar away.
    pub(crate) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
