import torch

E, tokens = 8, 800


def balance(probability, k):
    chosen = probability.topk(k).indices
    share = chosen.flatten().bincount(minlength=E) / tokens
    return E * (share * probability.mean(0)).sum()


row = torch.arange(tokens)
even = torch.zeros(tokens, E)
even[row, row % E], even[row, (row + 1) % E] = 0.6, 0.4
one = torch.zeros(tokens, E)
one[:, 0], one[:, 1] = 0.9, 0.1
for k in [1, 2]:
    # Repair: compare with k
    print(f"k {k}: {balance(one, k):.4f} to one, {balance(even, k):.4f} even")
    #> k 1: 7.2000 to one, 1.0000 even
    #> k 2: 8.0000 to one, 2.0000 even
