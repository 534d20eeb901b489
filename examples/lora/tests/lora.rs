//! The program on the simulated chip, with a radio.

use std::time::Duration;

use lora::Pinger;
use lora::bench::{Spi, Sx1276};
use pycom_bsp::lopy4::{Board, LORA_DIO};
use pycom_bsp::sim::{self, Attached, Chip, CoreReset, Cpu, Delay};
use pycom_bsp::{Input, interrupt};

async fn pinger(chip: &Chip) -> Pinger<Spi, Input<LORA_DIO>, Delay> {
    let (spi, dio) = Spi::new(Board::take().unwrap().lora);
    let pinger = Pinger::new(spi, Input::new(dio), chip.delay());
    pinger.await.unwrap()
}

fn start(chip: &Chip) {
    chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
}

fn sent(radio: &Attached<Sx1276>) -> Vec<u8> {
    radio.with(|radio, _| radio.sent[..usize::from(radio.length)].to_vec())
}

#[test]
fn a_ping_is_sent_and_its_answer_received() {
    sim::run(|chip| {
        start(chip);
        let radio = Sx1276::attach(chip);
        radio.with(|radio, _| radio.answer = Some(b"pong"));
        let answer = chip.block_on(async { pinger(chip).await.ping(b"ping").await });
        assert_eq!(sent(&radio), b"ping");
        let answer = answer.unwrap().unwrap();
        assert_eq!(answer.bytes(), b"pong");
        assert_eq!(answer.rssi, -93, "-157 dBm and 60 steps of 16/15 dB");
    });
}

#[test]
fn silence_ends_by_the_joined_line_of_dio1() {
    sim::run(|chip| {
        start(chip);
        let radio = Sx1276::attach(chip);
        let answer = chip.block_on(async { pinger(chip).await.ping(b"anybody?").await });
        assert_eq!(answer.unwrap(), None);
        assert_eq!(sent(&radio), b"anybody?");
        // 50 ms on the air, and 1000 symbols.
        let (least, most) = (Duration::from_millis(1074), Duration::from_millis(1100));
        assert!((least..most).contains(&chip.now()), "{:?}", chip.now());
    });
}

#[test]
fn a_radio_that_a_reset_program_left_receiving_is_no_harm() {
    sim::run(|chip| {
        start(chip);
        let radio = Sx1276::attach(chip);
        {
            let mut old = chip.block_on(pinger(chip));
            let mut ping = std::pin::pin!(old.ping(b"old"));
            let waker = std::task::Waker::noop();
            let mut context = std::task::Context::from_waker(waker);
            // It is sending, or waiting for an answer, as the module is reset.
            assert!(ping.as_mut().poll(&mut context).is_pending());
            chip.advance(AIR);
            assert!(ping.as_mut().poll(&mut context).is_pending());
        }
        chip.advance(2 * AIR);
        chip.core_reset(CoreReset::Software);

        start(chip);
        radio.with(|radio, _| radio.answer = Some(b"new answer"));
        let answer = chip.block_on(async { pinger(chip).await.ping(b"new").await });
        assert_eq!(answer.unwrap().unwrap().bytes(), b"new answer");
        assert_eq!(sent(&radio), b"new");
    });
}

const AIR: Duration = Duration::from_millis(60);
