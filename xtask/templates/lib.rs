//! The board's LED blinks; while its button is pressed, the LED stays on.
#![no_std]

pub use CRATE_bsp::CRATE::Board;

/// The program, on its board.
#[derive(Debug)]
pub struct Blink {
    board: Board,
}

impl Blink {
    /// The program on a board whose LED is off.
    pub fn new(board: Board) -> Self {
        Self { board }
    }

    /// What there is to do, once each half period.
    pub fn tick(&mut self) {
        let Board { led, button, .. } = &mut self.board;
        if button.is_pressed() {
            led.on();
        } else {
            led.toggle();
        }
    }
}
