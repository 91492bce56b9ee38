//! Random equations against a loop over all letters.

use super::{Draw, Network, Point, close};
use nn_compiler::interpret::Tensor;

const LENGTHS: [usize; 6] = [2, 3, 1, 4, 2, 3];

struct Equation {
    inputs: Vec<Vec<usize>>,
    batched: Vec<bool>,
    output: Vec<usize>,
}

fn letter(label: usize) -> char {
    char::from(b'a' + label as u8)
}

impl Equation {
    fn draw(draw: &mut Draw) -> Self {
        let operands = 1 + draw.below(3);
        let inputs: Vec<Vec<usize>> =
            (0..operands).map(|_| (0..draw.below(5)).map(|_| draw.below(LENGTHS.len())).collect()).collect();
        let mut batched: Vec<bool> = (0..operands).map(|_| draw.below(2) == 0).collect();
        batched[0] |= draw.below(4) > 0;
        let mut output = vec![];
        for label in inputs.iter().flatten() {
            if !output.contains(label) && draw.below(2) == 0 {
                output.insert(draw.below(output.len() + 1), *label);
            }
        }
        Equation { inputs, batched, output }
    }

    fn text(&self) -> String {
        let letters = |labels: &Vec<usize>| labels.iter().map(|&label| letter(label)).collect::<String>();
        format!("{}->{}", self.inputs.iter().map(letters).collect::<Vec<_>>().join(","), letters(&self.output))
    }

    fn network(&self) -> Network {
        let mut statements = String::from("input unused: []; ");
        for (n, (labels, batched)) in self.inputs.iter().zip(&self.batched).enumerate() {
            let dims: Vec<usize> = labels.iter().map(|&label| LENGTHS[label]).collect();
            statements += &match batched {
                true => format!("input x{n}: {dims:?}; "),
                false => format!("param x{n}: {dims:?} = zeros(); "),
            };
        }
        let names: Vec<String> = (0..self.inputs.len()).map(|n| format!("x{n}")).collect();
        statements += &format!("output y = einsum({:?}, {}); loss = sum(y * y);", self.text(), names.join(", "));
        Network::new(&statements)
    }

    /// The value for one sample by its definition.
    fn value(&self, operands: &[&[f64]]) -> Vec<f64> {
        let dims = |labels: &[usize]| labels.iter().map(|&label| LENGTHS[label]).collect::<Vec<_>>();
        let flat = |labels: &[usize], index: &[usize]| {
            Tensor::flat(&dims(labels), &labels.iter().map(|&label| index[label]).collect::<Vec<_>>())
        };
        // Letters that nothing has stay at 0.
        let used = |label: usize| self.inputs.iter().flatten().any(|&l| l == label);
        let lengths: Vec<usize> =
            (0..LENGTHS.len()).map(|label| if used(label) { LENGTHS[label] } else { 1 }).collect();
        let mut result = vec![0.0; dims(&self.output).iter().product()];
        for at in 0..lengths.iter().product() {
            let index = Tensor::index(&lengths, at);
            let factors = self.inputs.iter().zip(operands).map(|(labels, x)| x[flat(labels, &index)]);
            result[flat(&self.output, &index)] += factors.product::<f64>();
        }
        result
    }

    fn expected(&self, at: &Point) -> Vec<f64> {
        let (mut data, mut parameters) = (at.data[1..].iter(), at.parameters.iter());
        let operands: Vec<&Tensor> = self
            .batched
            .iter()
            .map(|&batched| if batched { data.next() } else { parameters.next() }.expect("an operand"))
            .collect();
        (0..at.samples)
            .flat_map(|sample| {
                let of_sample = |x: &&Tensor| match x.batch {
                    true => x.data.chunks(x.data.len() / at.samples).nth(sample).expect("a sample").to_vec(),
                    false => x.data.clone(),
                };
                let parts: Vec<Vec<f64>> = operands.iter().map(of_sample).collect();
                self.value(&parts.iter().map(Vec::as_slice).collect::<Vec<_>>())
            })
            .collect()
    }
}

#[test]
fn random_equations_are_sums_of_products() {
    let mut draw = Draw(1);
    for _ in 0..100 {
        let equation = Equation::draw(&mut draw);
        let name = format!("{} {:?}", equation.text(), equation.batched);
        let network = equation.network();
        let at = network.point(3, (-1.0, 1.0), 5);
        let found = network.output(&at);
        let expected = equation.expected(&at);
        assert_eq!(found.data.len(), expected.len(), "{name}");
        found.data.iter().zip(&expected).for_each(|(found, expected)| close(*found, *expected, &name));
        network.check(&at, &name);
    }
}
