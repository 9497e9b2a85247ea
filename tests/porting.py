"""The inputs of the page on porting: its tables name these arrays, in NumPy on one side and as tensors on the other."""

import numpy as np

INPUTS = {
    # Regression
    "input": np.array([[2.5, 0.0], [2.0, 8.0], [1.5, 3.0]]),
    "target": np.array([[3.0, -0.5], [2.0, 5.0], [4.0, 2.0]]),
    "weight": np.array([1.0, 4.0, 0.5]),
    "std": np.array([0.5, 2.0, 1.5]),
    "large": np.array([1e8, 3e8]),
    # Two classes
    "logits": np.array([-1.5, 0.5, 2.0, -0.3]),
    "labels": np.array([0.0, 1.0, 0.0, 1.0]),
    "wrong": np.array([1.0, 0.0, 1.0, 0.0]),
    # Three classes
    "scores": np.array([[3.0, 0.5, -1.0], [0.3, 2.2, 0.1], [-0.5, 0.4, 1.9], [0.2, -0.7, 1.6]]),
    "classes": np.array([0, 2, 1, 0]),
    "padded": np.array([0, 2, -1, 0]),
    "class_weight": np.array([1.0, 2.0, 5.0]),
    "pixel_scores": np.linspace(-2.0, 3.0, 18).reshape(2, 3, 3) ** 2,
    "pixels": np.array([[0, 1, 2], [2, 2, 0]]),
    # Distributions and counts
    "p": np.array([[[0.7, 0.2, 0.1], [0.3, 0.3, 0.4]], [[0.1, 0.6, 0.3], [0.5, 0.4, 0.1]]]),
    "q": np.array([[[0.4, 0.4, 0.2], [0.2, 0.5, 0.3]], [[0.3, 0.3, 0.4], [0.2, 0.2, 0.6]]]),
    "rate": np.array([0.5, 2.0, 3.5, 1.2]),
    "counts": np.array([0.0, 2.0, 3.0, 1.0]),
    # Embeddings
    "a": np.array([[1.0, 2.0], [0.5, -1.0], [3.0, 0.0]]),
    "b": np.array([[2.0, 1.0], [1.0, 1.0], [2.0, -1.0]]),
    # Sequences: four frames, two samples, three symbols of which 0 is the blank
    "frames": np.linspace(-1.0, 1.5, 24).reshape(4, 2, 3) ** 3,
    "targets": np.array([[1, 2], [2, 0]]),
    "input_lengths": np.array([4, 4]),
    "target_lengths": np.array([2, 1]),
}
INPUTS["prob"] = 1 / (1 + np.exp(-INPUTS["logits"]))
INPUTS["one_hot"] = np.eye(3)[INPUTS["classes"]]
INPUTS["probs"] = np.exp(INPUTS["scores"]) / np.exp(INPUTS["scores"]).sum(axis=1, keepdims=True)
