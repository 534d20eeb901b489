//! A stimulus: its file is read, and connected to a chip.

use std::collections::HashMap;

use super::error::{Faults, StimulusError};
use super::file::{Action, Contact, File};
use super::name::Name;
use super::setup::{Scheduled, Setup, push_button};
use crate::bench::Pin;
use crate::chip::Chip;
use crate::parts::RotaryEncoder;

/// What the outside does to a board's pins, read from YAML: buttons, levels, wires and parts, and events at times.
///
/// It needs the feature `stimulus`. Pins have the names of the board, which the caller looks up. For completion in an editor, use
/// `bsp/sim/stimulus.schema.json`.
///
/// ```
/// use std::time::Duration;
/// use esp32_pads::sim::pin_named;
/// use esp32_pads::{Input, Pull};
/// use esp32_sim::Stimulus;
/// use pycom_bsp::Pycom;
/// use pycom_bsp::exp_board::BUTTON;
///
/// let stimulus = Stimulus::read("\
/// buttons:
///   - { pin: BUTTON, bounce: { times: 3, within: 4ms } }
/// steps:
///   - { at: 1s, press: G17 }
///   - { at: 1.5s, release: G17 }
/// ")?;
/// esp32_sim::run(|chip| {
///     stimulus.connect(chip, |name| pin_named::<Pycom>(chip, name).map_err(|error| error.to_string()))?;
///     let button = Input::with_pull(BUTTON::take().unwrap(), Pull::Up);
///     chip.advance(Duration::from_millis(1100));
///     assert!(button.is_low());
///     chip.advance(Duration::from_millis(500));
///     assert!(button.is_high());
///     # Ok::<(), esp32_sim::StimulusError>(())
/// })?;
/// # Ok::<(), esp32_sim::StimulusError>(())
/// ```
#[derive(Debug)]
pub struct Stimulus {
    file: File,
}

impl Stimulus {
    /// Reads a stimulus.
    ///
    /// ```
    /// use esp32_sim::Stimulus;
    ///
    /// assert!(Stimulus::read("").is_ok()); // nothing happens
    /// assert!(Stimulus::read("steps: [{ at: 1s, press: G17, release: G17 }]").is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// The errors in the text, with their places.
    pub fn read(text: &str) -> Result<Self, StimulusError> {
        // Of a file that has comments only, too.
        let file: Option<File> = serde_saphyr::from_str(text).map_err(|error| StimulusError {
            text: error.to_string(),
        })?;
        let file = file.unwrap_or_default();
        let mut faults = Faults::default();
        for step in &file.steps {
            if step.action().is_none() {
                faults.add(
                    step.at.referenced,
                    "a step is one of `press`, `release`, `set` with `to`, and `turn` with `by`",
                );
            }
        }
        for wire in &file.wires {
            if let [pin] = &wire[..] {
                faults.add(pin.referenced, "a wire connects two pins or more");
            }
        }
        faults.end()?;
        Ok(Stimulus { file })
    }

    /// Connects everything to the pins of a chip; times count from now on. `find` finds a pin by its name, or returns the reason why it cannot.
    ///
    /// ```
    /// use esp32_sim::{Chip, Stimulus};
    ///
    /// let chip = Chip::new();
    /// let stimulus = Stimulus::read("levels: [{ pin: GPIO99, to: low }]")?;
    /// let error = stimulus.connect(&chip, |name| Err(format!("no pin is named `{name}`")));
    /// assert_eq!(error.unwrap_err().to_string(), "line 1 column 17: no pin is named `GPIO99`");
    /// # Ok::<(), esp32_sim::StimulusError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If a name is not that of a pin or an encoder. Then nothing is connected.
    pub fn connect(
        &self,
        chip: &Chip,
        find: impl Fn(&str) -> Result<Pin, String>,
    ) -> Result<(), StimulusError> {
        let mut setup = Setup::default();
        let mut faults = Faults::default();
        let mut found = |name: &Name| {
            let pin = find(&name.value);
            pin.map_err(|error| faults.add(name.referenced, error)).ok()
        };
        let file = &self.file;
        for wire in &file.wires {
            let pins: Vec<_> = wire.iter().filter_map(&mut found).collect();
            setup.wires.extend(
                pins.windows(2)
                    .map(|pair| [pair[0].clone(), pair[1].clone()]),
            );
        }
        for level in &file.levels {
            let pin = found(&level.pin);
            setup.levels.extend(pin.map(|pin| (pin, level.to.into())));
        }
        for button in &file.buttons {
            if let Some(pin) = found(&button.pin) {
                let part = push_button(button.to, button.bounce);
                setup
                    .buttons
                    .insert(pin.gpio(), Scheduled::new([pin], part));
            }
        }
        let mut encoders = HashMap::new();
        for encoder in &file.encoders {
            if let (Some(a), Some(b)) = (found(&encoder.a), found(&encoder.b)) {
                let part = RotaryEncoder::new(encoder.quarter.0);
                encoders.insert(encoder.name.value.as_str(), Scheduled::new([a, b], part));
            }
        }
        for square in &file.square_waves {
            let pin = found(&square.pin);
            setup.squares.extend(pin.map(|pin| (pin, square.half.0)));
        }
        let mut unknown = Vec::new();
        for step in &file.steps {
            match step.action() {
                Some(Action::Press(name, is_pressed)) => {
                    if let Some(pin) = found(name) {
                        let button = setup.buttons.entry(pin.gpio());
                        let part = || push_button(Contact::Ground, None);
                        let button = button.or_insert_with(|| Scheduled::new([pin], part()));
                        button.actions.push((step.at(), is_pressed));
                    }
                }
                Some(Action::Set(name, to)) => {
                    let pin = found(name);
                    setup
                        .sets
                        .extend(pin.map(|pin| (step.at(), pin, to.into())));
                }
                Some(Action::Turn(name, by)) => match encoders.get_mut(name.value.as_str()) {
                    Some(encoder) => encoder.actions.push((step.at(), by)),
                    None => unknown.push(name),
                },
                // `read` has looked.
                None => {}
            }
        }
        for name in unknown {
            let what = format!("no encoder is named `{}`", name.value);
            faults.add(name.referenced, what);
        }
        faults.end()?;
        setup.encoders = encoders.into_values().collect();
        setup.connect(chip);
        Ok(())
    }
}
