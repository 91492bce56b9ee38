use nn_runtime::network;

network! {
    /// Reads a handwritten digit.
    pub network Digits {
        input  image [8, 8];
        target digit: class(10);

        let hidden = relu(dense(flatten(image), 64));
        let logits = dense(hidden, 10);

        output scores = softmax(logits);
        metric hit    = accuracy(logits, digit);
        loss          = cross_entropy(logits, digit);
    }
}

struct Holder {
    network: Box<Digits>,
    work: digits::Workspace,
}

impl Holder {
    fn new() -> Self {
        Holder { network: Digits::init(42), work: digits::Workspace::new(3) }
    }

    fn scores(&mut self, images: &[[[f32; 8]; 8]]) -> Vec<[f32; 10]> {
        self.network.forward(digits::Inputs { image: images }, &mut self.work).unwrap().scores.to_vec()
    }
}

fn main() -> Result<(), nn_runtime::InputError> {
    let samples = digits::Samples { image: vec![[[0.0; 8]; 8]; 3], digit: vec![1, 2, 3] };
    let mut holder = Holder::new();
    let mut gradient = Digits::zeros();
    let batch = digits::Batch { image: &samples.image, digit: &samples.digit };
    let losses = holder.network.gradient(batch, &mut holder.work, &mut gradient)?;
    println!("{} {:?} {}", digits::SUMMARY, losses.loss, digits::PARAMETERS + 1);
    let mut optimizer = nn_runtime::Adam::new(3e-3);
    let options = nn_runtime::Training { epochs: 3, batch_size: 32, ..nn_runtime::Training::default() };
    options.run(&mut *holder.network, &samples, None, &mut optimizer, |progress| println!("{progress}"))?;
    let mut fixed = digits::Workspace::<nn_runtime::Inline<8>>::INLINE;
    let weight: f32 = Digits::ZERO.hidden.weight[0][0];
    for scores in holder.scores(&samples.image) {
        println!("{} {weight}", scores[0]);
    }
    holder.network.forward(batch.inputs(), &mut fixed)?;
    let result = nn_runtime::evaluate(&*holder.network, &samples, 64)?;
    println!("{result}");
    Ok(())
}
