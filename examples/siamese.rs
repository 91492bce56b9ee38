//! Learns what makes two digits alike: one encoder, used for every image, judged by cosine and by triplets.
//!
//! `cargo run --release --example siamese`

use nn_runtime::data::{digits as data, split};
use nn_runtime::{Optimizer, Random, network};

network! {
    /// An anchor, another image of the same digit, and an image of another digit.
    pub network Siamese {
        input anchor: [8, 8];
        input same:   [8, 8];
        input other:  [8, 8];

        fn embedding_of(image) {
            let hidden = relu(dense(flatten(image), 64));
            dense(hidden, 16)
        }
        layer encoder = embedding_of();

        let a = encoder(anchor);
        let s = encoder(same);
        let o = encoder(other);

        output embedding = a;
        loss alike   = cosine_embedding(a, s, 1.0);
        loss unalike = cosine_embedding(a, o, -1.0, margin = 0.2);
        loss order   = 0.1 * triplet(a, s, o, margin = 1.0);
    }
}

/// Images by their digit.
struct Digits {
    images: Vec<[[f32; 8]; 8]>,
    by_digit: Vec<Vec<usize>>,
}

impl Digits {
    fn new(data: &data::Digits, indices: &[usize]) -> Self {
        let images: Vec<_> = indices.iter().map(|&i| data.images[i]).collect();
        let mut by_digit = vec![vec![]; 10];
        indices.iter().enumerate().for_each(|(place, &i)| by_digit[data.labels[i] as usize].push(place));
        Digits { images, by_digit }
    }

    fn draw(&self, digit: usize, random: &mut Random) -> [[f32; 8]; 8] {
        let places = &self.by_digit[digit];
        self.images[places[random.below(places.len())]]
    }

    /// `n` triplets: two images of one digit and one of another.
    fn triplets(&self, n: usize, random: &mut Random) -> [Vec<[[f32; 8]; 8]>; 3] {
        let mut triplets = [vec![], vec![], vec![]];
        for _ in 0..n {
            let digit = random.below(10);
            let other = (digit + 1 + random.below(9)) % 10;
            triplets[0].push(self.draw(digit, random));
            triplets[1].push(self.draw(digit, random));
            triplets[2].push(self.draw(other, random));
        }
        triplets
    }
}

fn cosine(a: &[f32; 16], b: &[f32; 16]) -> f32 {
    let dot = |a: &[f32; 16], b: &[f32; 16]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f32>();
    dot(a, b) / (dot(a, a) * dot(b, b)).sqrt()
}

fn main() -> Result<(), nn_runtime::InputError> {
    const BATCH: usize = 64;
    let steps = if std::env::var_os("NN_SHORT").is_some() { 200 } else { 3000 };
    let data = data::load();
    let (training, test) = split(data.labels.len(), 360, 0);
    let (training, test) = (Digits::new(&data, &training), Digits::new(&data, &test));

    println!("{}", siamese::SUMMARY);
    let mut network = Siamese::init(5);
    let mut gradient = Siamese::zeros();
    let mut work = siamese::Workspace::new(test.images.len());
    let mut optimizer = nn_runtime::Adam::<Siamese>::new(2e-3);
    let mut random = Random::new(1, 0);
    for step in 1..=steps {
        let [anchor, same, other] = training.triplets(BATCH, &mut random);
        let batch = siamese::Batch { anchor: &anchor, same: &same, other: &other };
        let losses = network.gradient(batch, &mut work, &mut gradient)?;
        optimizer.step(&mut network, &gradient);
        if step % (steps / 10) == 0 {
            println!(
                "step {step:4}  alike {:.4}  unalike {:.4}  order {:.4}",
                losses.alike, losses.unalike, losses.order
            );
        }
    }

    // Every digit it has never seen finds its nearest neighbour among them.
    let images = &test.images;
    let inputs = siamese::Inputs { anchor: images, same: images, other: images };
    let embedding = network.forward(inputs, &mut work)?.embedding;
    let mut digit_of = vec![0; images.len()];
    test.by_digit
        .iter()
        .enumerate()
        .for_each(|(digit, places)| places.iter().for_each(|&place| digit_of[place] = digit));
    let nearest = |i: usize| {
        let others = (0..images.len()).filter(|&j| j != i);
        others.max_by(|&j, &k| cosine(&embedding[i], &embedding[j]).total_cmp(&cosine(&embedding[i], &embedding[k])))
    };
    let right = (0..images.len()).filter(|&i| nearest(i).is_some_and(|j| digit_of[i] == digit_of[j])).count();
    println!("\nOf {} unseen digits {right} have a nearest neighbour that is the same digit.", images.len());

    println!("\nMean cosine between unseen digits:");
    let mean = |a: usize, b: usize| {
        let pairs = test.by_digit[a]
            .iter()
            .flat_map(|&i| test.by_digit[b].iter().map(move |&j| (i, j)))
            .filter(|(i, j)| i != j);
        let (sum, count) = pairs.fold((0.0, 0), |(s, n), (i, j)| (s + cosine(&embedding[i], &embedding[j]), n + 1));
        sum / count as f32
    };
    println!("      {}", (0..10).map(|d| format!("{d:6}")).collect::<String>());
    for a in 0..10 {
        println!("  {a}   {}", (0..10).map(|b| format!("{:6.2}", mean(a, b))).collect::<String>());
    }
    Ok(())
}
