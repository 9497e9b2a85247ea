import warnings

import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with torch.autograd.detect_anomaly():
        root = x.sqrt()
        loss = torch.where(x > 0, root, 0).sum()  # finite, its gradient is not
        try:
            loss.backward()
        except RuntimeError as error:
            print(error)
            #> Function 'SqrtBackward0' returned nan values in its 0th output.

rows = str(caught[-1].message).splitlines()
print(rows[0], *(row for row in rows if "x.sqrt" in row), sep="\n")
#> Error detected in SqrtBackward0. Traceback of forward call that caused the error:
#>     root = x.sqrt()
