//! Work that needs nothing of each other, done by as many hands as the machine has.
//!
//! In: pieces of work. Out: their results in the order of the pieces, whoever did them and when, so that what is published is the
//! same on every machine. Deliberately not here: what the work is.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use portolan_compiler::source::SourceSet;
use portolan_compiler::{Compilation, compile_with};

/// Compiles a workspace, the parts of its publication side by side.
pub(crate) fn compile(sources: &SourceSet) -> Compilation {
    compile_with(sources, |parts| side_by_side(parts, |part| part.make()))
}

/// The results for all pieces, in their order.
pub(crate) fn side_by_side<T: Sync, R: Send>(pieces: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let hands = thread::available_parallelism().map_or(1, usize::from).min(pieces.len());
    let next = AtomicUsize::new(0);
    let hand = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(piece) = pieces.get(at) else { return done };
            done.push((at, work(piece)));
        }
    };
    let mut done: Vec<(usize, R)> = thread::scope(|scope| {
        let hands: Vec<_> = (0..hands).map(|_| scope.spawn(hand)).collect();
        hands.into_iter().flat_map(|hand| hand.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_pieces() {
        let pieces: Vec<u32> = (0..1000).collect();
        // The first pieces take longest, so that hands finish in another order than they began.
        let square = |piece: &u32| (0..(1000 - piece) * 50).fold(piece * piece, |sum, _| std::hint::black_box(sum));
        assert_eq!(side_by_side(&pieces, square), pieces.iter().map(|piece| piece * piece).collect::<Vec<_>>());
        assert!(side_by_side(&[], square).is_empty());
    }
}
