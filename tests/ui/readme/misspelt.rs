use nn_runtime::network;

network! {
    network Filter {
        input image: [1, 28, 28];

        output edges = relu(conv2d(image, 16, kernel = 5, pading = 2));
    }
}

fn main() {}
