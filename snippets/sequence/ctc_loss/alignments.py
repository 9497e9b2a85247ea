from itertools import groupby, product

import torch
from torch.nn import functional as F

logits = torch.tensor([[1.0, 3, 0], [2, 1, 0], [0, 1, 2], [1, 0, 2]])
probs = logits.double().softmax(-1)


def collapse(path):
    """Merge repeats, then drop blanks."""
    return [label for label, _ in groupby(path) if label != 0]


for target in [[1, 2], [2, 2], [1], []]:
    paths = [path for path in product(range(3), repeat=4) if collapse(path) == target]
    total = sum(probs[range(4), path].prod() for path in paths)
    lengths = (4,), (len(target),)
    loss = F.ctc_loss(probs.log(), torch.tensor(target), *lengths, reduction="sum")
    texts = ["".join("-ab"[label] for label in path) for path in paths]
    print(
        f"{target}: {len(paths)} of {3**4} paths, {-total.log():.4f} = {loss:.4f}",
        "\n   ",
        *texts[:9],
    )
    #> [1, 2]: 15 of 81 paths, 0.4659 = 0.4659
    #>     --ab -a-b -aab -ab- -abb a--b a-b- a-bb aa-b
    #> [2, 2]: 5 of 81 paths, 3.9407 = 3.9407
    #>     -b-b b--b b-b- b-bb bb-b
    #> [1]: 10 of 81 paths, 3.1332 = 3.1332
    #>     ---a --a- --aa -a-- -aa- -aaa a--- aa-- aaa-
    #> []: 1 of 81 paths, 6.3927 = 6.3927
    #>     ----
