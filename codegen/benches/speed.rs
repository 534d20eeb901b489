//! How fast all artefacts of a pin map are generated, side by side with svd2rust on the chip's SVD. Throughput is in lines
//! of the generated code; ours is formatted within the time, svd2rust's is not.

mod input;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

fn pin_maps(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("generate");
    let texts =
        [10, 100, 1000].map(|boards| (format!("{boards} boards"), input::pin_map_of(boards)));
    let real = ("the real pin map".to_owned(), input::PIN_MAP.to_owned());
    for (name, text) in [real].iter().chain(&texts) {
        let lines = input::lines(&input::generate(text)) as u64;
        group
            .sample_size(10)
            .throughput(Throughput::Elements(lines));
        group.bench_with_input(BenchmarkId::from_parameter(name), text, |bencher, text| {
            bencher.iter(|| input::generate(text));
        });
    }
    let svd = input::svd();
    let lines = input::formatted_lines(&input::svd2rust(&svd)) as u64;
    group
        .sample_size(10)
        .throughput(Throughput::Elements(lines));
    group.bench_function("svd2rust, the ESP32", |bencher| {
        bencher.iter(|| input::svd2rust(&svd))
    });
    group.finish();
}

criterion_group!(benches, pin_maps);
criterion_main!(benches);
