"""Read a call of a loss before it is made, and say in plain words what is wrong.

    for finding in check_loss_call(nn.CrossEntropyLoss(), logits, target):
        print(finding)

It knows the losses of PyTorch and those of the Loss Atlas, as modules and as functions.
It only looks: nothing is computed, changed or moved, apart from a few sums.
"""

import inspect
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

LOGITS = {
    "cross_entropy": "class",
    "focal_loss": "class",
    "generalized_cross_entropy": "class",
    "class_balanced_loss": "class",
    "logit_adjusted_loss": "class",
    "distillation_loss": "class",
    "dice_loss": "overlap",
    "dice_cross_entropy_loss": "overlap",
    "jaccard_loss": "overlap",
    "tversky_loss": "overlap",
    "focal_tversky_loss": "overlap",
    "lovasz_softmax_loss": "overlap",
    "binary_cross_entropy_with_logits": "binary",
    "binary_focal_loss": "binary",
    "asymmetric_loss": "binary",
    "multilabel_soft_margin_loss": "binary",
}
CLASSES = {name for name, kind in LOGITS.items() if kind == "class"} | {
    "nll_loss",
    "multi_margin_loss",
    "arcface_loss",
    "cosface_loss",
}
TORCH_CLASSES = {"cross_entropy", "nll_loss", "multi_margin_loss"}
BINARY = {name for name, kind in LOGITS.items() if kind == "binary"} | {
    "binary_cross_entropy"
}
SIGNS = {
    "soft_margin_loss",
    "hinge_loss",
    "hinge_embedding_loss",
    "cosine_embedding_loss",
    "margin_ranking_loss",
}
REGRESSION = {
    "l1_loss",
    "mse_loss",
    "huber_loss",
    "smooth_l1_loss",
    "log_cosh_loss",
    "charbonnier_loss",
    "mape_loss",
    "smape_loss",
    "msle_loss",
}
ELEMENTWISE = REGRESSION | {
    "binary_cross_entropy",
    "binary_cross_entropy_with_logits",
    "binary_focal_loss",
    "asymmetric_loss",
    "soft_margin_loss",
    "hinge_loss",
    "hinge_embedding_loss",
    "poisson_nll_loss",
    "gaussian_nll_loss",
    "kl_div",
    "multilabel_soft_margin_loss",
    "multilabel_margin_loss",
    "margin_ranking_loss",
}
BOXES = {"iou_loss", "giou_loss", "diou_loss", "ciou_loss"}
TRIPLETS = {"triplet_margin_loss", "triplet_margin_with_distance_loss"}
FUNCTIONS = {
    "L1Loss": "l1_loss",
    "MSELoss": "mse_loss",
    "SmoothL1Loss": "smooth_l1_loss",
    "BCELoss": "binary_cross_entropy",
    "BCEWithLogitsLoss": "binary_cross_entropy_with_logits",
    "CrossEntropyLoss": "cross_entropy",
    "NLLLoss": "nll_loss",
    "MultiLabelMarginLoss": "multilabel_margin_loss",
    "MultiLabelSoftMarginLoss": "multilabel_soft_margin_loss",
    "PoissonNLLLoss": "poisson_nll_loss",
    "GaussianNLLLoss": "gaussian_nll_loss",
    "KLDivLoss": "kl_div",
    "CTCLoss": "ctc_loss",
    "GeneralizedCrossEntropy": "generalized_cross_entropy",
    "IoULoss": "iou_loss",
    "GIoULoss": "giou_loss",
    "DIoULoss": "diou_loss",
    "CIoULoss": "ciou_loss",
    "ArcFaceLoss": "takes embeddings, not cosines",
    "CosFaceLoss": "takes embeddings, not cosines",
}
"""What a change of spelling does not give: `HuberLoss` is `huber_loss`."""


class Finding(NamedTuple):
    """What was found: whether the call is wrong for certain, in words, and the entry.

    `entry` is the id of an entry of the Loss Atlas, under "Something went wrong".
    """

    certain: bool
    says: str
    entry: str

    def __str__(self) -> str:
        return (
            f"{'wrong' if self.certain else 'suspicious'}: {self.says} [{self.entry}]"
        )


class Call:
    """A call: the loss's name, and what each parameter and option is."""

    def __init__(self, loss: Any, inputs: tuple, options: dict[str, Any]):
        forward = loss.forward if isinstance(loss, nn.Module) else loss
        self.loss, self.name = loss, _name(loss)
        self.signature = inspect.signature(forward)
        known = {**(vars(loss) if isinstance(loss, nn.Module) else {})}
        known |= dict(getattr(loss, "_buffers", {}))
        given = dict(self.signature.bind_partial(*inputs, **options).arguments)
        if torch.is_tensor(given.get("log_input")):  # so PoissonNLLLoss calls its input
            given["input"] = given.pop("log_input")
        self.values = known | given
        for name, parameter in self.signature.parameters.items():
            if parameter.default is not inspect.Parameter.empty:
                self.values.setdefault(name, parameter.default)
        self.inputs = inputs

    def get(self, *names: str, default: Any = None) -> Any:
        """Return the first of these that is given."""
        found = (
            self.values[name] for name in names if self.values.get(name) is not None
        )
        return next(found, default)

    @property
    def input(self) -> Any:
        return self.get("input", "log_probs", "input1", "anchor", "logits", "real")

    @property
    def target(self) -> Any:
        return self.get("target", "targets", "labels")


def check_loss_call(loss: Any, *inputs: Any, **options: Any) -> list[Finding]:
    """Return what is wrong or suspicious in a call; empty where nothing is.

    Args:
        loss: a module or a function, as `nn.CrossEntropyLoss()` or `F.cross_entropy`.
        inputs: what it would be called with, in this order.
        options: keyword arguments of the call.

    Raises:
        TypeError: `loss` is neither a module nor a function.
    """
    if isinstance(loss, type):
        given = "is called with tensors: make it first" if inputs else "is a class"
        says = f"{loss.__name__} {given}: {loss.__name__}()(input, target)"
        builtin = loss.__module__.startswith("torch.")
        entry = (
            "loss-class-called-with-tensors" if builtin else "custom-loss-class-called"
        )
        return [Finding(True, says, entry)]
    if not callable(loss):
        raise TypeError(
            f"loss must be a module or a function, got {type(loss).__name__}"
        )
    try:
        call = Call(loss, inputs, options)
    except TypeError as error:
        label_smoothing = "label_smoothing" in str(error)
        entry = (
            "nll-label-smoothing"
            if label_smoothing
            else "loss-forward-missing-argument"
        )
        return [Finding(True, f"the arguments do not fit: {error}", entry)]
    found = [finding for check in CHECKS[:2] for finding in check(call)]
    if found:  # nothing else can be read
        return found
    return list(
        dict.fromkeys(finding for check in CHECKS[2:] for finding in check(call))
    )


def arguments(call: Call) -> Iterator[Finding]:
    """What is missing, or is no tensor."""
    for name, parameter in call.signature.parameters.items():
        required = parameter.default is parameter.empty
        collects = parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD)
        if required and not collects and name not in (*call.values, "log_input"):
            yield Finding(True, f"`{name}` is missing", "loss-forward-missing-argument")
    if call.input is not None and not torch.is_tensor(call.input):
        if type(call.input).__module__ == "numpy":
            yield Finding(True, "the input is a NumPy array", "numpy-in-loss")
        else:
            kind = type(call.input).__name__
            yield Finding(
                True, f"the input is no tensor but a {kind}", "ce-input-not-tensor"
            )
    if call.target is not None and not torch.is_tensor(call.target):
        kind, classes = type(call.target).__name__, call.name in CLASSES
        entry = "ce-target-not-tensor" if classes else "numpy-target-in-mse"
        yield Finding(True, f"the target is no tensor but a {kind}", entry)
    weighted = call.name in CLASSES | BINARY | REGRESSION | set(LOGITS)
    for name in ("weight", "pos_weight") if weighted else ():
        if call.get(name) is not None and not torch.is_tensor(call.get(name)):
            says = f"`{name}` is no tensor but a {type(call.get(name)).__name__}"
            yield Finding(True, says, "weight-not-tensor")


def devices(call: Call) -> Iterator[Finding]:
    """Tensors on different devices."""
    tensors = {
        name: value
        for name, value in call.values.items()
        if torch.is_tensor(value) and name not in ("input_lengths", "target_lengths")
    }
    places = {value.device for value in tensors.values() if value.dim()}
    if len(places) > 1:
        where = ", ".join(
            f"{name} on {value.device}" for name, value in tensors.items()
        )
        yield Finding(True, f"different devices: {where}", "loss-device-mismatch")


def options(call: Call) -> Iterator[Finding]:
    """Options that no loss takes, or that are out of range."""
    reduction = call.get("reduction")
    if reduction is not None and reduction not in ("none", "mean", "sum", "batchmean"):
        deprecated = isinstance(reduction, bool | int | float)
        says = f"`reduction` is {reduction!r}: the first position is not for it"
        yield Finding(
            True, says, "size-average-deprecated" if deprecated else "reduction-name"
        )
    elif reduction == "batchmean" and call.name != "kl_div":
        yield Finding(True, "only kl_div has `batchmean`", "reduction-name")
    for name in ("size_average", "reduce"):
        if call.get(name) is not None:
            yield Finding(
                False, f"`{name}` decides the reduction", "size-average-deprecated"
            )
    smoothing = call.get("label_smoothing", default=0.0)
    if not 0 <= smoothing <= 1:
        says = f"`label_smoothing` is {smoothing}, not between 0 and 1"
        yield Finding(True, says, "label-smoothing-range")
    elif smoothing and call.name == "cross_entropy" and call.get("weight") is not None:
        says = "class weights count for the smoothed part of label smoothing too"
        yield Finding(False, says, "label-smoothing-with-weights")
    if call.name == "smooth_l1_loss" and call.get("beta", default=1) < 0:
        yield Finding(True, f"`beta` is {call.get('beta')}, below 0", "smooth-l1-beta")
    if call.name == "huber_loss" and call.get("delta", default=1) <= 0:
        yield Finding(
            True, f"`delta` is {call.get('delta')}, not above 0", "huber-delta"
        )
    if call.name in TRIPLETS and call.get("margin", default=1) <= 0:
        yield Finding(
            True, f"`margin` is {call.get('margin')}, not above 0", "triplet-margin"
        )
    if call.name == "kl_div" and reduction == "mean":
        says = "`mean` divides by every element: the divergence is `batchmean`"
        yield Finding(False, says, "kl-mean-reduction")


def numbers(call: Call) -> Iterator[Finding]:
    """What is nan or infinite, and dtypes that a loss does not take."""
    for name, value in call.values.items():
        if (
            not torch.is_tensor(value)
            or not value.is_floating_point()
            or name.startswith("_")
        ):
            continue
        if value.isnan().any():
            ignores = torch.is_tensor(call.target) and "ignore_index" in call.values
            skipped = ignores and (call.target == call.get("ignore_index")).any()
            yield Finding(not skipped, f"`{name}` holds nan", "nan-in-inputs")
        elif call.name in BINARY and value.isinf().any():
            yield Finding(True, f"`{name}` holds inf", "bcewithlogits-inf-logits")
        elif (value == torch.inf).any():
            yield Finding(True, f"`{name}` holds inf", "nan-in-inputs")
    input, target = call.input, call.target
    if not torch.is_tensor(input):
        return
    if not input.numel() and call.get("reduction") == "mean":
        yield Finding(True, "there is nothing: the mean is nan", "nan-empty-mask")
    if torch.is_tensor(target) and target.is_inference() and torch.is_grad_enabled():
        says = "the target comes from inference_mode: backward cannot save it"
        yield Finding(False, says, "distill-inference-mode")
    if call.name == "binary_cross_entropy":
        if torch.is_autocast_enabled("cuda") or torch.is_autocast_enabled("cpu"):
            yield Finding(True, "refused under autocast: use logits", "bce-autocast")
        if (
            same_shape(input, target)
            and ((input - target.to(input.dtype)).abs() == 1).any()
        ):
            says = "sure and wrong to the last digit: the logarithm is cut at -100"
            yield Finding(False, says, "bce-saturates-at-100")
    if call.name == "mse_loss" and input.dtype == torch.float16 and input.numel():
        far = (input.float() - target.float()).abs().max()
        if far > 255:
            says = f"a residual of {far:.0f} squared is more than float16 holds"
            yield Finding(True, says, "fp16-overflow")
    if input.dtype == torch.bfloat16 and input.numel() > 1:
        yield Finding(
            False, "a bfloat16 loss has two to three digits", "bf16-loss-precision"
        )
    if call.name == "ctc_loss" and input.dtype in (torch.float16, torch.bfloat16):
        yield Finding(
            input.device.type == "cpu", f"log_probs are {input.dtype}", "ctc-half"
        )
    if not input.is_floating_point() and not input.is_complex():
        if call.name in CLASSES:
            says = f"the input is {input.dtype}: are input and target swapped?"
            yield Finding(True, says, "ce-int-input")
        elif input.dtype == torch.uint8:
            yield Finding(True, "differences of uint8 wrap around", "uint8-subtraction")
        elif call.name == "l1_loss":
            yield Finding(True, f"the input is {input.dtype}", "l1-integer-tensors")
        elif call.name in REGRESSION:
            yield Finding(True, f"the input is {input.dtype}", "mse-integer-tensors")
    weight = call.get("weight") if call.name in TORCH_CLASSES else None
    if weight is not None and input.is_floating_point() and weight.dtype != input.dtype:
        says = f"the weights are {weight.dtype}, the input is {input.dtype}"
        yield Finding(True, says, "ce-weight-dtype")


def targets_dtype(call: Call) -> Iterator[Finding]:
    """Targets of a dtype that the loss refuses, or takes for something else."""
    input, target = call.input, call.target
    if not torch.is_tensor(target) or not torch.is_tensor(input):
        return
    name, kind = call.name, target.dtype
    shaped = same_shape(input, target)
    if name in TORCH_CLASSES:
        if target.is_floating_point() and not (name == "cross_entropy" and shaped):
            yield Finding(
                True, f"class indices are {kind}: use int64", "ce-float-class-index"
            )
        elif shaped and input.dim() > 1 and not target.is_floating_point():
            says = "a one-hot target of integers: make it floating point, or indices"
            yield Finding(True, says, "ce-onehot-int")
        elif kind not in (torch.int64, torch.uint8) and not target.is_floating_point():
            yield Finding(
                True, f"class indices are {kind}: use int64", "ce-int32-class-index"
            )
    if name == "multilabel_margin_loss" and kind != torch.int64:
        says = f"the target is {kind}: list the classes as int64, then -1"
        yield Finding(True, says, "multilabel-margin-float-target")
    if name in ("binary_cross_entropy", "binary_cross_entropy_with_logits"):
        if kind == torch.bool:
            yield Finding(
                True, "the target is bool: .to(input.dtype)", "bce-target-bool"
            )
        elif kind != input.dtype and not target.is_floating_point():
            bce = name == "binary_cross_entropy"
            entry = "bceloss-target-dtype" if bce else "bce-target-dtype"
            yield Finding(True, f"the target is {kind}: .to(input.dtype)", entry)
    if name == "kl_div" and not target.is_floating_point():
        says = "the target holds integers: it has to be a distribution"
        yield Finding(True, says, "kl-integer-target")
    if name in REGRESSION and input.is_floating_point():
        if name in ("huber_loss", "smooth_l1_loss") and kind != input.dtype:
            says = f"the target is {kind}, the input {input.dtype}: fails in backward"
            yield Finding(True, says, "regression-dtype-mismatch")
        elif kind == torch.float64 and input.dtype != kind:
            says = (
                f"a float64 target makes the loss float64; the input is {input.dtype}"
            )
            yield Finding(False, says, "mse-double-promotion")


def shapes(call: Call) -> Iterator[Finding]:
    """Shapes that the loss refuses, broadcasts, or reads along another axis."""
    input, target, name = call.input, call.target, call.name
    if name in TRIPLETS:
        three = [call.get(part) for part in ("anchor", "positive", "negative")]
        if len({each.dim() for each in three if torch.is_tensor(each)}) > 1:
            yield Finding(
                True, "the three have other numbers of axes", "triplet-shapes"
            )
    if not torch.is_tensor(target) or not torch.is_tensor(input):
        return
    told = f"input {tuple(input.shape)}, target {tuple(target.shape)}"
    if name in ELEMENTWISE and not same_shape(input, target):
        yield _elementwise(call, told)
    if name == "cosine_embedding_loss" and target.dim() != max(input.dim() - 1, 0):
        yield Finding(
            True, f"one target for each pair: {told}", "cosine-embedding-shapes"
        )
    var = call.get("var")
    if (
        name == "gaussian_nll_loss"
        and torch.is_tensor(var)
        and same_shape(input, target)
    ):
        one = [
            size
            for size, whole in zip(var.shape, input.shape, strict=False)
            if size != whole
        ]
        fits = var.shape == input.shape[:-1] or (
            var.dim() == input.dim() and one in ([], [1])
        )
        if not fits:
            says = f"the variance is {tuple(var.shape)}, {told}"
            yield Finding(True, says, "gaussian-nll-var-size")
    if name in CLASSES:
        yield from _classes(call, input, target, told)
    if call.get("weight") is not None and name in ("cross_entropy", "nll_loss"):
        classes = input.shape[1] if input.dim() > 1 else input.shape[0]
        if call.get("weight").shape != (classes,):
            says = f"{tuple(call.get('weight').shape)} weights for {classes} classes"
            yield Finding(True, says, "ce-weight-size")
    pos_weight = call.get("pos_weight")
    if pos_weight is not None and pos_weight.numel() > 1:
        yield from _pos_weight(input, pos_weight)


def _elementwise(call: Call, told: str) -> Finding:
    input, target, name = call.input, call.target, call.name
    try:
        broadcast = torch.broadcast_shapes(input.shape, target.shape)
    except RuntimeError:
        broadcast = None
    if name.startswith("binary_cross_entropy"):
        bce = name == "binary_cross_entropy"
        return Finding(True, told, "bceloss-target-size" if bce else "bce-target-size")
    if name == "margin_ranking_loss" and broadcast is None:
        return Finding(True, told, "margin-ranking-shapes")
    if name == "soft_margin_loss" and broadcast != input.shape:
        return Finding(True, told, "soft-margin-broadcast")
    if broadcast is None:
        return Finding(True, f"the shapes do not fit: {told}", "mse-shape-mismatch")
    entry = "mse-broadcast" if name in ("mse_loss", "l1_loss") else "custom-broadcast"
    if name == "margin_ranking_loss":
        entry = "margin-ranking-shapes"
    says = f"broadcasts to {tuple(broadcast)}: {told}"
    return Finding(True, says, entry)


def _classes(call: Call, input: Tensor, target: Tensor, told: str) -> Iterator[Finding]:
    if input.dim() == 1 and target.dim() == 1:
        if target.is_floating_point() and same_shape(input, target):
            says = f"one axis is the classes of one sample, not a batch: {told}"
            yield Finding(True, says, "ce-batch-as-classes")
        else:
            yield Finding(
                True, f"one axis is the classes, not a batch: {told}", "ce-1d-input"
            )
        return
    if same_shape(input, target) and target.is_floating_point():
        sums = target.sum(1 if target.dim() > 1 else 0)
        last = target.sum(-1)
        if input.dim() == 3 and _ones(last) and not _ones(sums):
            says = (
                f"targets add up to 1 along the last axis; classes are axis 1: {told}"
            )
            yield Finding(True, says, "ce-class-dim-soft-targets")
        return
    if input.dim() < 2:
        return
    wanted = (input.shape[0], *input.shape[2:])
    if target.shape == wanted:
        if input.dim() == 3 and input.shape[1] == input.shape[2]:
            says = f"axis 1 and axis 2 are alike; the classes are axis 1: {told}"
            yield Finding(False, says, "ce-class-dim-square")
        return
    if input.dim() == 3 and target.shape == input.shape[:2]:
        says = f"the classes are axis 1, not the last: input.transpose(1, 2); {told}"
        yield Finding(True, says, "ce-sequence-class-dim")
    elif input.dim() > 3 and target.dim() == input.dim():
        yield Finding(
            True, f"the mask has a channel axis: {told}", "ce-spatial-target-dims"
        )
    elif (
        input.dim() > 3
        and target.dim() == input.dim() - 1
        and len(target) == len(input)
    ):
        says = f"height or width differ: {told}"
        yield Finding(True, says, "ce-spatial-size-mismatch")
    elif input.dim() == 2 and target.dim() == 2:
        entry = (
            "multi-margin-target"
            if call.name == "multi_margin_loss"
            else "ce-target-extra-dim"
        )
        yield Finding(True, f"the target has an axis too many: {told}", entry)
    elif call.name == "multi_margin_loss":
        yield Finding(True, f"one class for each row: {told}", "multi-margin-target")
    else:
        says = f"the batches differ: {told}"
        yield Finding(True, says, "ce-batch-size-mismatch")


def _pos_weight(input: Tensor, pos_weight: Tensor) -> Iterator[Finding]:
    told = f"pos_weight {tuple(pos_weight.shape)}, input {tuple(input.shape)}"
    one_output = input.dim() < 2 or input.shape[-1] == 1
    if pos_weight.numel() == 2 and one_output:
        says = f"one output has one pos_weight, negatives over positives: {told}"
        yield Finding(True, says, "pos-weight-two-classes")
    elif input.dim() > 2 and pos_weight.dim() == 1:
        if len(pos_weight) == input.shape[-1] == input.shape[1]:
            says = f"it lies along the last axis: reshape to (C, 1, 1); {told}"
            yield Finding(True, says, "pos-weight-on-width")
        elif len(pos_weight) == input.shape[1]:
            says = f"it lies along the last axis: reshape to (C, 1, 1); {told}"
            yield Finding(True, says, "pos-weight-shape")
        elif len(pos_weight) == input.shape[-1]:
            says = f"it lies along the last axis: {told}"
            yield Finding(False, says, "pos-weight-on-width")
    elif (
        pos_weight.dim() == 1 and input.dim() == 2 and len(pos_weight) != input.shape[1]
    ):
        yield Finding(True, told, "pos-weight-shape")


def class_values(call: Call) -> Iterator[Finding]:
    """Class indices out of range, everything ignored, probabilities that are none."""
    input, target = call.input, call.target
    if call.name not in CLASSES or not torch.is_tensor(target) or not target.numel():
        return
    classes = input.shape[1] if input.dim() > 1 else input.shape[0]
    ignored = call.get("ignore_index", default=-100)
    if target.is_floating_point():
        yield from _soft_targets(call, input, target)
        return
    valid = target[target != ignored]
    if not valid.numel():
        if (
            call.name in ("cross_entropy", "nll_loss")
            and call.get("reduction") == "mean"
        ):
            yield Finding(
                True, "every target is ignored: the mean is nan", "nan-all-ignored"
            )
        return
    if int(valid.max()) >= classes:
        says = f"class {int(valid.max())}, but the classes are 0 to {classes - 1}"
        yield Finding(True, says, "ce-target-out-of-bounds")
    if int(valid.min()) < 0:
        says = (
            f"class {int(valid.min())} is below 0, and not the ignore_index {ignored}"
        )
        yield Finding(True, says, "ce-target-negative")
    if 0 <= ignored < classes and call.name in ("cross_entropy", "nll_loss"):
        says = f"ignore_index {ignored} is one of the {classes} classes"
        yield Finding(False, says, "ignore-index-is-a-class")
    if classes == 1:
        says = "one class: its probability is always 1"
        yield Finding(True, says, "softmax-on-single-output")


def _soft_targets(call: Call, input: Tensor, target: Tensor) -> Iterator[Finding]:
    if not same_shape(input, target):
        return
    if "ignore_index" in call.values and call.get("ignore_index", default=-100) >= 0:
        says = "ignore_index does not go with targets that are probabilities"
        yield Finding(True, says, "soft-target-ignore-index")
    if input.dim() > 1 and ((target < 0).any() or not _ones(target.sum(1))):
        says = "target probabilities below 0, or that do not add up to 1 over classes"
        yield Finding(True, says, "ce-prob-target-unchecked")


def class_inputs(call: Call) -> Iterator[Finding]:
    """Probabilities where logits are meant, logits where log-probabilities are."""
    input, name = call.input, call.name
    if not torch.is_tensor(input) or not input.is_floating_point() or input.numel() < 2:
        return
    axis = -1 if name in ("kl_div", "ctc_loss") or input.dim() == 1 else 1
    kind = LOGITS.get(name)
    inside = bool(((input >= 0) & (input <= 1)).all())
    strictly = inside and bool(((input > 0) & (input < 1)).any())
    one_mask = kind == "overlap" and (input.dim() < 3 or input.shape[1] == 1)
    if (
        kind in ("class", "overlap")
        and not one_mask
        and strictly
        and _ones(input.sum(axis))
    ):
        says = "probabilities? The softmax is inside this loss"
        entry = "softmax-before-ce" if kind == "class" else "dice-on-logits"
        yield Finding(False, says, entry)
    if (kind == "binary" or one_mask) and strictly:
        near_an_end = bool(((input < 1e-3) | (input > 0.999)).any())
        if input.numel() > 3 or near_an_end:
            says = "every input lies between 0 and 1: the sigmoid is inside this loss"
            entry = "dice-on-logits" if one_mask else "sigmoid-before-bcewithlogits"
            yield Finding(False, says, entry)
    if name == "binary_cross_entropy" and ((input < 0) | (input > 1)).any():
        says = f"probabilities from {float(input.min()):g} to {float(input.max()):g}"
        yield Finding(True, says, "bce-input-range")
    if name in ("nll_loss", "kl_div", "ctc_loss"):
        yield from _log_probabilities(name, input, axis)


def _log_probabilities(name: str, input: Tensor, axis: int) -> Iterator[Finding]:
    entries = {
        "nll_loss": "nll-on-probabilities",
        "kl_div": "kl-not-log",
        "ctc_loss": "ctc-raw-logits",
    }
    total = input.double().logsumexp(axis)
    if (input > 1e-4).any() or (name != "kl_div" and (total.abs() > 0.02).any()):
        off_axis = (input <= 1e-4).all() and input.dim() > 1
        if off_axis and _ones(input.double().exp().sum(0)):
            says = "the exponentials add up to 1 over the batch, not over the classes"
            yield Finding(True, says, "wrong-softmax-dim")
        else:
            above = bool((input > 1e-4).any())
            yield Finding(above, "the input is no log-probability", entries[name])


def binary_values(call: Call) -> Iterator[Finding]:
    """Targets between 0 and 1, or -1 and 1, that are something else."""
    target, name = call.target, call.name
    if not torch.is_tensor(target) or not target.numel() or target.is_complex():
        return
    low, high = float(target.min()), float(target.max())
    if name in BINARY and (low < 0 or high > 1):
        if low == -1 and name == "multilabel_soft_margin_loss":
            says = "a list of classes with -1: this loss wants 0 or 1 for each class"
            yield Finding(True, says, "multilabel-soft-margin-padded")
        else:
            bce = name == "binary_cross_entropy"
            entry = "bce-target-out-of-range" if bce else "bce-logits-target-255"
            yield Finding(True, f"targets from {low:g} to {high:g}", entry)
    if name in SIGNS and not ((target == 1) | (target == -1)).all():
        yield Finding(True, "targets other than -1 and 1", "pm1-targets")
    if name == "multilabel_margin_loss" and target.dtype == torch.int64:
        first = (
            target.reshape(-1, target.shape[-1]) if target.dim() else target[None, None]
        )
        multi_hot = ((target == 0) | (target == 1)).all() and target.shape[-1] > 2
        if multi_hot and (first == 0).any(1).all():
            says = "zeros and ones: this loss wants the list of classes, then -1"
            yield Finding(False, says, "multilabel-margin-multihot")


def distributions(call: Call) -> Iterator[Finding]:
    """What kl_div, the likelihoods and CTC need of their values."""
    input, target, name = call.input, call.target, call.name
    if not torch.is_tensor(input) or not torch.is_tensor(target):
        return
    if name == "kl_div" and bool((target < 0).any()) != call.get("log_target"):
        says = "probabilities and log-probabilities are mixed up in target, log_target"
        yield Finding(True, says, "kl-not-log")
    if name == "gaussian_nll_loss":
        var = call.get("var")
        if torch.is_tensor(var) and (var < 0).any():
            says = "a variance below 0: put softplus or exp before it"
            yield Finding(True, says, "gaussian-nll-negative-var")
    if name == "poisson_nll_loss" and not call.get("log_input") and (input < 0).any():
        says = "a rate below 0: the network's output is a log-rate (log_input=True)"
        yield Finding(True, says, "poisson-log-input")
    if name == "ctc_loss":
        yield from _ctc(call, input, target)


def _ctc(call: Call, input: Tensor, target: Tensor) -> Iterator[Finding]:
    steps, classes = input.shape[0], input.shape[-1]
    blank = call.get("blank", default=0)
    lengths = [call.get(name) for name in ("input_lengths", "target_lengths")]
    if any(torch.is_tensor(each) and each.is_floating_point() for each in lengths):
        yield Finding(True, "lengths are floating point", "ctc-lengths-float")
        return
    inputs, targets = (torch.as_tensor(each).reshape(-1) for each in lengths)
    if (
        input.dim() == 3
        and len(inputs) not in (1, input.shape[1])
        and len(inputs) == steps
    ):
        says = f"{tuple(input.shape)} is (N, T, C): this loss wants (T, N, C)"
        yield Finding(True, says, "ctc-lengths")
        return
    if not 0 <= blank < classes:
        yield Finding(True, f"blank {blank} is none of {classes} classes", "ctc-blank")
    if inputs.numel() and int(inputs.max()) > steps:
        says = f"an input length of {int(inputs.max())}, but T is {steps}"
        yield Finding(True, says, "ctc-input-length")
    rows = target if target.dim() == 2 else target[None]
    if target.dim() == 2 and targets.numel() and int(targets.max()) > rows.shape[1]:
        says = (
            f"a target length of {int(targets.max())}, but the width is {rows.shape[1]}"
        )
        yield Finding(True, says, "ctc-target-length")
        return
    if target.dim() == 2:
        pieces = [row[: int(size)] for row, size in zip(target, targets, strict=False)]
    else:
        pieces = (
            target.split(targets.tolist()) if int(targets.sum()) == len(target) else []
        )
    for piece, length in zip(pieces, inputs.tolist(), strict=False):
        if (piece == blank).any():
            yield Finding(
                True, f"a target holds the blank, {blank}", "ctc-blank-in-targets"
            )
        if piece.numel() and not 0 <= int(piece.min()) <= int(piece.max()) < classes:
            says = f"a target class outside 0 to {classes - 1}: nothing checks it"
            yield Finding(True, says, "ctc-unchecked-targets")
        needed = len(piece) + int((piece[1:] == piece[:-1]).sum())
        if needed > length:
            says = (
                f"a target that needs {needed} steps, but has {length}: the loss is inf"
            )
            yield Finding(True, says, "ctc-inf")


def embeddings(call: Call) -> Iterator[Finding]:
    """Embeddings that are all alike, and boxes that are turned over."""
    if call.name in TRIPLETS:
        three = [call.get(part) for part in ("anchor", "positive", "negative")]
        rows = [each for each in three if torch.is_tensor(each) and each.dim() == 2]
        if len(rows) == 3 and len({each.shape for each in rows}) == 1:
            every = torch.cat(rows).double()
            if len(every) > 3 and (every - every[0]).abs().max() < 1e-3 * (
                1e-6 + every.abs().max()
            ):
                says = "all embeddings are alike: the loss is the margin"
                yield Finding(True, says, "triplet-collapse")
    if (
        call.name in BOXES
        and torch.is_tensor(call.input)
        and call.input.shape[-1:] == (4,)
    ):
        for name in ("input", "target"):
            corners = call.get(name)
            if torch.is_tensor(corners) and (corners[..., 2:] < corners[..., :2]).any():
                says = f"`{name}` has boxes whose second corner lies before the first"
                yield Finding(False, says, "box-corners")


CHECKS: tuple[Callable[[Call], Iterator[Finding]], ...] = (
    arguments,
    devices,
    options,
    numbers,
    targets_dtype,
    shapes,
    class_inputs,
    class_values,
    binary_values,
    distributions,
    embeddings,
)


def same_shape(input: Tensor, target: Tensor) -> bool:
    return input.shape == target.shape


def _ones(sums: Tensor) -> bool:
    return bool(((sums.double() - 1).abs() < 1e-3).all())


def _name(loss: Any) -> str:
    name = getattr(loss, "__name__", None) or type(loss).__name__
    return FUNCTIONS.get(name) or re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
