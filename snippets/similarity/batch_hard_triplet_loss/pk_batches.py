import torch

label = torch.tensor([0, 0, 0, 1, 1, 1, 2, 2, 2, 3])  # of the whole training set
P, K = 2, 3

torch.manual_seed(0)
classes, counts = label.unique(return_counts=True)
for _ in range(3):
    usable = classes[counts >= 2]  # a class of one row has no positive
    chosen = usable[torch.randperm(len(usable))[:P]]
    rows = [torch.where(label == c)[0] for c in chosen]
    batch = torch.cat([r[torch.randperm(len(r))[:K]] for r in rows])
    print(batch.tolist(), label[batch].tolist())
    #> [8, 7, 6, 1, 2, 0] [2, 2, 2, 0, 0, 0]
    #> [4, 5, 3, 8, 7, 6] [1, 1, 1, 2, 2, 2]
    #> [1, 0, 2, 6, 7, 8] [0, 0, 0, 2, 2, 2]
