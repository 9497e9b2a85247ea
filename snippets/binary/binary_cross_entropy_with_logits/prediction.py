import torch

logits = torch.tensor([2.2, -1.4, 0.3], dtype=torch.float64)

print("probabilities", logits.sigmoid().numpy().round(4))
#> probabilities [0.9002 0.1978 0.5744]
print("p > 0.5      ", logits.sigmoid() > 0.5)
#> p > 0.5       tensor([ True, False,  True])
print("logit > 0    ", logits > 0)
#> logit > 0     tensor([ True, False,  True])

threshold = torch.tensor(0.8, dtype=torch.float64)  # yes only if rather sure
print("p > 0.8      ", logits.sigmoid() > threshold)
#> p > 0.8       tensor([ True, False, False])
print(f"logit > {threshold.logit():.4f}", logits > threshold.logit())
#> logit > 1.3863 tensor([ True, False, False])
