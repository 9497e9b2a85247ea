import torch
from torch.nn import functional as F

logits = torch.tensor([[3.0, 1.0, -2.0], [-1.0, 2.0, 0.5]])
index, multi_hot = torch.tensor([0, 1]), torch.tensor([[1.0, 0, 0], [0, 1.0, 0]])
softmax, logs, sigmoid = logits.softmax(1), logits.log_softmax(1), logits.sigmoid()
steps = logits[:, None]  # T, N, C for CTC
one, two = torch.tensor([1]), torch.tensor([2])
rate, mean, deviation = torch.tensor([4.0]), torch.tensor([1.0]), torch.tensor([0.5])


def show(name, loss, right, **wrong):
    lines = [f"{name}: {loss(right):.4f}"]
    for kind, input in wrong.items():
        try:
            lines.append(f"  fed {kind:13} {loss(input):.4f}")
        except (RuntimeError, ValueError) as error:
            lines.append(f"  fed {kind:13} {error}")
    print("\n".join(lines))
    #> cross_entropy: 0.1871
    #>   fed softmax       0.6686
    #>   fed logs          0.1871
    #> nll_loss: 0.1871
    #>   fed logits        -2.5000
    #>   fed softmax       -0.8306
    #> kl_div: 2.2764
    #>   fed logits        -0.4107
    #>   fed softmax       -0.8381
    #> ctc_loss: 0.2413
    #>   fed logits        -5.1328
    #>   fed softmax       -2.1867
    #> binary_cross_entropy_with_logits: 0.4838
    #>   fed probabilities 0.7400
    #> binary_cross_entropy: 0.4838
    #>   fed logits        all elements of input should be between 0 and 1
    #>   fed tiny_logits   0.5498
    #> poisson_nll_loss: -1.5452
    #>   fed rate          38.5981
    #> poisson_nll_loss, log_input=False: -1.5452
    #>   fed log_rate      0.0798
    #> gaussian_nll_loss, var: 1.3069
    #>   fed deviation     0.6534
    #>   fed log_variance  var has negative entry/entries


def of(function, *arguments, **options):
    return lambda input: function(input, *arguments, **options)


show("cross_entropy", of(F.cross_entropy, index), logits, softmax=softmax, logs=logs)
show("nll_loss", of(F.nll_loss, index), logs, logits=logits, softmax=softmax)
divergence = of(F.kl_div, softmax.flip(1), reduction="batchmean")
show("kl_div", divergence, logs, logits=logits, softmax=softmax)
ctc = of(F.ctc_loss, one[None], two, one)
show("ctc_loss", ctc, steps.log_softmax(2), logits=steps, softmax=steps.softmax(2))
with_logits = of(F.binary_cross_entropy_with_logits, multi_hot)
show("binary_cross_entropy_with_logits", with_logits, logits, probabilities=sigmoid)
binary = of(F.binary_cross_entropy, multi_hot)
tiny = logits.abs() / 10  # logits that happen to lie between 0 and 1
show("binary_cross_entropy", binary, sigmoid, logits=logits, tiny_logits=tiny)
show("poisson_nll_loss", of(F.poisson_nll_loss, rate), rate.log(), rate=rate)
direct = of(F.poisson_nll_loss, rate, log_input=False)
show("poisson_nll_loss, log_input=False", direct, rate, log_rate=rate.log())


def gaussian(var):
    return F.gaussian_nll_loss(mean, torch.tensor([0.0]), var)


show(
    "gaussian_nll_loss, var",
    gaussian,
    deviation.square(),
    deviation=deviation,
    log_variance=deviation.square().log(),
)
