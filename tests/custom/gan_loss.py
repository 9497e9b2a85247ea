"""GAN losses against MONAI's PatchAdversarialLoss and Keras' hinge loss."""

import os

import torch
from hypothesis import strategies as st

from tests.cases import REDUCTIONS, subset, tensor, tensors
from tests.custom import CustomCase

REAL, FAKE = tensor([[1.8], [-0.4], [0.7]]), tensor([[-1.6], [0.9], [-0.2]])
KINDS = ["minimax", "non_saturating", "hinge", "least_squares"]


def elementwise(kind, scores, real):
    """Loss of scores that should look real, or fake, before reduction."""
    if kind == "hinge":
        os.environ["KERAS_BACKEND"] = "torch"
        import keras

        return keras.losses.Hinge(reduction=None, dtype="float64")(
            torch.full_like(scores, 1 if real else -1)[..., None], scores[..., None]
        )
    from monai.losses import PatchAdversarialLoss

    criterion = "least_squares" if kind == "least_squares" else "bce"
    loss = PatchAdversarialLoss(reduction="none", criterion=criterion, no_activation_leastsq=True)
    return loss(scores, real, True)[0] * (0.5 if kind == "least_squares" else 1)


def reduce(loss, reduction):
    return {"none": lambda: loss, "sum": loss.sum, "mean": loss.mean}[reduction]()


def discriminator(real, fake, kind="non_saturating", reduction="mean"):
    return reduce(elementwise(kind, real, True), reduction) + reduce(elementwise(kind, fake, False), reduction)


def generator(fake, kind="non_saturating", reduction="mean"):
    if kind == "minimax":
        return -reduce(elementwise(kind, fake, False), reduction)
    if kind == "hinge":
        return reduce(torch.zeros_like(fake).sub(fake), reduction)
    return reduce(elementwise(kind, fake, True), reduction)


@st.composite
def calls(draw, both: bool):
    """Draw scores off the hinge's kinks, where libraries differ by convention."""
    shape = draw(st.sampled_from([(1,), (3,), (2, 1), (2, 1, 2, 2)]))
    options = draw(subset(kind=st.sampled_from(KINDS), reduction=REDUCTIONS))
    fake = draw(tensors(shape, -9, 9)) + 1 / 128
    if not both:
        return (fake,), options
    same = options.get("reduction") == "none" or draw(st.booleans())
    return (draw(tensors(shape if same else (5,), -9, 9)) + 1 / 128, fake), options


WRONG = [({"kind": "wgan"}, "kind is 'wgan'"), ({"reduction": "avg"}, "reduction is 'avg'")]
CASES = [
    CustomCase(
        sample=(REAL, FAKE),
        oracle=discriminator,
        generated=calls(both=True),
        invalid=[
            *[(((REAL, FAKE), options), ValueError, message) for options, message in WRONG],
            (((REAL, FAKE[:1]), {"reduction": "none"}), ValueError, "one shape"),
            (((REAL, FAKE.long()), {}), TypeError, "fake must be floating point"),
            (((REAL.tolist(), FAKE), {}), TypeError, "real must be a tensor, got list; use torch.tensor"),
        ],
        extreme=[
            *[((scale * REAL, scale * FAKE), {"kind": kind}) for kind in KINDS for scale in (1e4, -1e4)],
            *[((REAL[:0], FAKE), {"kind": kind}) for kind in KINDS],
        ],
        inputs=(0, 1),
        modules=[("DiscriminatorLoss", {"kind": kind, "reduction": "sum"}, (REAL, FAKE)) for kind in KINDS],
        function="discriminator_loss",
    ),
    CustomCase(
        sample=(FAKE,),
        oracle=generator,
        generated=calls(both=False),
        invalid=[
            *[(((FAKE,), options), ValueError, message) for options, message in WRONG],
            (((FAKE.long(),), {}), TypeError, "fake must be floating point"),
            (((FAKE.tolist(),), {}), TypeError, "fake must be a tensor, got list; use torch.tensor"),
        ],
        extreme=[
            *[((scale * FAKE,), {"kind": kind}) for kind in KINDS for scale in (1e4, -1e4)],
            *[((FAKE[:0],), {"kind": kind}) for kind in KINDS],
        ],
        modules=[("GeneratorLoss", {"kind": kind, "reduction": "sum"}, (FAKE,)) for kind in KINDS],
        function="generator_loss",
    ),
]
