//! The networks that are measured.
#![allow(missing_docs)]

use nn_runtime::network;

network! {
    /// Four samples of the smallest problem.
    #[batch(4)]
    pub network Xor {
        input bits: [2];
        target odd: [1];
        let hidden = tanh(dense(bits, 8));
        let answer = sigmoid(dense(hidden, 1));
        output answer;
        loss = bce(answer, odd);
    }
}

network! {
    /// [`Xor`] without a function of its own for four samples.
    pub network XorOfAny {
        input bits: [2];
        target odd: [1];
        let hidden = tanh(dense(bits, 8));
        let answer = sigmoid(dense(hidden, 1));
        output answer;
        loss = bce(answer, odd);
    }
}

network! {
    /// What a robot runs a thousand times a second.
    pub network Policy {
        input state: [4];
        target wanted: [2];
        let first = tanh(dense(state, 64));
        let second = tanh(dense(first, 64));
        let action = dense(second, 2);
        output action;
        loss = mse(action, wanted);
    }
}

network! {
    /// Numbers from numbers, with second derivatives.
    #[derive(hvp)]
    pub network Regression {
        input x: [10];
        target y: [1];
        let first = tanh(dense(x, 50));
        let second = tanh(dense(first, 50));
        let guess = dense(second, 1);
        output guess;
        loss = mse(guess, y);
    }
}

network! {
    /// Handwritten digits.
    pub network Mlp {
        input image: [784];
        target digit: class(10);
        let first = relu(dense(image, 128));
        let second = relu(dense(first, 64));
        let scores = dense(second, 10);
        output scores;
        loss = cross_entropy(scores, digit);
    }
}

network! {
    /// The same, larger than the second-level cache.
    pub network Big {
        input image: [784];
        target digit: class(10);
        let first = relu(dense(image, 512));
        let second = relu(dense(first, 512));
        let scores = dense(second, 10);
        output scores;
        loss = cross_entropy(scores, digit);
    }
}

network! {
    /// Y. LeCun et al.: *Gradient-based learning applied to document recognition*, 1998, with ReLU and maxima.
    pub network Lenet {
        input image: [1, 28, 28];
        target digit: class(10);
        let edges = max_pool2d(relu(conv2d(image, 6, kernel = 5, padding = 2)), 2);
        let parts = max_pool2d(relu(conv2d(edges, 16, kernel = 5)), 2);
        let wide = relu(dense(flatten(parts), 120));
        let narrow = relu(dense(wide, 84));
        let scores = dense(narrow, 10);
        output scores;
        loss = cross_entropy(scores, digit);
    }
}

network! {
    /// Letters through time.
    pub network Lstm {
        input text: [32] of class(64);
        target next: [32] of class(64);
        let read = lstm(one_hot(text), 128);
        let scores = dense(read, 64);
        output scores;
        loss = cross_entropy(scores, next);
    }
}

network! {
    /// Two blocks of attention, normalised before.
    pub network Gpt {
        input text: [32] of class(64);
        target next: [32] of class(64);
        param places: [32, 64] = normal(0.0, 0.02);
        fn block(x) {
            let seen = x + attention(layer_norm(x), 4, causal = true);
            let wide = gelu(dense(layer_norm(seen), 256), approximate = tanh);
            seen + dense(wide, 64)
        }
        let mut x = embedding(text, 64, 64) + places;
        'blocks: for i in 0..2 {
            x = block(x);
        }
        let scores = dense(layer_norm(x), 64);
        output scores;
        loss = cross_entropy(scores, next);
    }
}
