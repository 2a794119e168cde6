//! `portolan man`: the manual page, as roff.

use clap::CommandFactory;
use clap_mangen::Man;

use super::extract::print;
use crate::cli::Arguments;
use crate::outcome::{Outcome, Trouble};

/// The page goes to standard output: `portolan man | man -l -`.
pub(crate) fn run() -> Result<Outcome, Trouble> {
    let mut page = Vec::new();
    Man::new(Arguments::command()).render(&mut page)?;
    print(&page)?;
    Ok(Outcome::Fine)
}
