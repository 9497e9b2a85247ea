from collections import namedtuple
from dataclasses import dataclass
from textwrap import fill

import torch
from torch.nn import functional as F

logits, target = torch.tensor([[2.0, 0.5, -1.0]]), torch.tensor([0])
InceptionOutputs = namedtuple("InceptionOutputs", ["logits", "aux_logits"])


@dataclass
class ModelOutput:  # as Hugging Face returns it
    logits: torch.Tensor


for function, output in [
    (F.cross_entropy, (logits, logits)),
    (F.cross_entropy, [logits]),
    (F.cross_entropy, {"out": logits}),  # torchvision's segmentation models
    (F.cross_entropy, InceptionOutputs(logits, logits)),
    (F.cross_entropy, ModelOutput(logits)),
    (F.nll_loss, (logits, logits)),
    (F.mse_loss, (logits, logits)),
    (F.binary_cross_entropy_with_logits, {"out": logits}),
    (F.poisson_nll_loss, (logits, logits)),
]:
    try:
        function(output, target)
    except (TypeError, AttributeError) as error:
        print(fill(str(error), 76))
        #> cross_entropy_loss(): argument 'input' (position 1) must be Tensor, not
        #> tuple
        #> cross_entropy_loss(): argument 'input' (position 1) must be Tensor, not list
        #> cross_entropy_loss(): argument 'input' (position 1) must be Tensor, not dict
        #> cross_entropy_loss(): argument 'input' (position 1) must be Tensor, not
        #> InceptionOutputs
        #> cross_entropy_loss(): argument 'input' (position 1) must be Tensor, not
        #> ModelOutput
        #> nll_loss_nd(): argument 'input' (position 1) must be Tensor, not tuple
        #> 'tuple' object has no attribute 'size'
        #> 'dict' object has no attribute 'size'
        #> poisson_nll_loss(): argument 'input' (position 1) must be Tensor, not tuple

# Repair
print(F.cross_entropy((logits, logits)[0], target))
#> tensor(0.2413)
print(F.cross_entropy({"out": logits}["out"], target))
#> tensor(0.2413)
print(F.cross_entropy(ModelOutput(logits).logits, target))
#> tensor(0.2413)
inception = InceptionOutputs(logits, logits)
main = F.cross_entropy(inception.logits, target)
print(main + 0.4 * F.cross_entropy(inception.aux_logits, target))
#> tensor(0.3378)
