import torch
from live_bytes import LiveBytes
from torch.nn import functional as F

SAMPLES, CLASSES = 256, 16_384  # few features: what counts is samples times classes


def in_one_line(features, matrix, target):
    F.cross_entropy(F.linear(features, matrix), target).backward()


def with_a_name(features, matrix, target):
    logits = F.linear(features, matrix)
    F.cross_entropy(logits, target).backward()


def logged(features, matrix, target):
    logits = F.linear(features, matrix)
    loss = F.cross_entropy(logits, target)
    confidence = logits.softmax(1)  # for a metric, and part of the graph
    loss.backward()
    return confidence.detach().amax(1).mean()


def widened(features, matrix, target):
    logits = F.linear(features, matrix)
    F.cross_entropy(logits.float(), target).backward()


print("                       bytes per logit   GiB for 8192 x 128000")
#>                        bytes per logit   GiB for 8192 x 128000
for program, dtype in [
    (in_one_line, torch.float32),
    (with_a_name, torch.float32),
    (logged, torch.float32),
    (in_one_line, torch.bfloat16),
    (widened, torch.bfloat16),
]:
    features = torch.ones(SAMPLES, 4, dtype=dtype, requires_grad=True)
    matrix = torch.ones(CLASSES, 4, dtype=dtype, requires_grad=True)
    target = torch.zeros(SAMPLES, dtype=torch.int64)
    with LiveBytes(features, matrix, target) as live:
        program(features, matrix, target)
    each = round(live.peak / (SAMPLES * CLASSES), 1)
    gib = round(each) * 8192 * 128_000 / 2**30
    print(f"{program.__name__:12} {str(dtype)[6:]:9} {each:12.1f} {gib:18.1f}")
    #> in_one_line  float32           12.0               11.7
    #> with_a_name  float32           16.0               15.6
    #> logged       float32           20.0               19.5
    #> in_one_line  bfloat16           6.0                5.9
    #> widened      bfloat16          14.0               13.7
