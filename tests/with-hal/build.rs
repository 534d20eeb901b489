//! The programs are linked with `esp-hal`'s linker script, and start where QEMU's machine `sim` does.

use std::env;

fn main() {
    if env::var("CARGO_CFG_TARGET_ARCH").as_deref() != Ok("xtensa") {
        return;
    }
    let here = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let reset = format!("{here}/../emulator/reset.x");
    let rom = format!("{here}/rom.x");
    for script in [&reset, &rom] {
        println!("cargo:rerun-if-changed={script}");
    }
    println!("cargo:rustc-link-arg-bins=-nostartfiles");
    println!("cargo:rustc-link-arg-bins=-Tlinkall.x");
    println!("cargo:rustc-link-arg-bins=-T{reset}");
    println!("cargo:rustc-link-arg-bins=-T{rom}");
}
