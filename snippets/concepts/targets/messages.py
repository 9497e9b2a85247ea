from textwrap import fill

import torch
from torch.nn import functional as F

x, maps = torch.zeros(2, 3), torch.zeros(2, 3, 1)
int32 = torch.tensor([0, 1], dtype=torch.int32)
uint8 = int32.to(torch.uint8)
y = torch.tensor([0, 1])
p = torch.tensor([0.2, 0.7])


def show(function, *arguments, **options):
    try:
        function(*arguments, **options)
    except (RuntimeError, IndexError, ValueError) as error:
        print(fill(f"{function.__name__}: {error}", 76, subsequent_indent="  "))
        #> cross_entropy: expected target dtype to be Long or Byte, but got Int
        #> cross_entropy: expected scalar type Long but found Byte
        #> cross_entropy: Expected floating point type for target with class
        #>   probabilities, got Long
        #> cross_entropy: 0D or 1D target tensor expected, multi-target not supported
        #> cross_entropy: Target 3 is out of bounds.
        #> cross_entropy: ignore_index is not supported for floating point target
        #> multi_margin_loss: expected scalar type Long but found Int
        #> multi_margin_loss: target out of range
        #> one_hot: one_hot is only applicable to index tensor of type LongTensor.
        #> binary_cross_entropy_with_logits: result type Float can't be cast to the
        #>   desired output type Long
        #> binary_cross_entropy: Found dtype Long but expected Float
        #> binary_cross_entropy: Found dtype Double but expected Float
        #> binary_cross_entropy: all elements of target should be between 0 and 1
        #> kl_div: kl_div: Integral inputs not supported.


show(F.cross_entropy, x, int32)
show(F.cross_entropy, maps, uint8[:, None])
show(F.cross_entropy, x, F.one_hot(y, 3))
show(F.cross_entropy, x, y[:, None])
show(F.cross_entropy, x, torch.tensor([0, 3]))
show(F.cross_entropy, x, F.one_hot(y, 3).float(), ignore_index=0)
show(F.multi_margin_loss, x, int32)
show(F.multi_margin_loss, x, torch.tensor([0, -100]))
show(F.one_hot, int32, 3)
show(F.binary_cross_entropy_with_logits, p, y)
show(F.binary_cross_entropy, p, y)
show(F.binary_cross_entropy, p, p.double())
show(F.binary_cross_entropy, p, torch.tensor([0.0, 255.0]))
show(F.kl_div, p.log(), y, reduction="sum")
