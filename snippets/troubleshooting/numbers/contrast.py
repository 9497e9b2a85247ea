import torch
from torch.nn import functional as F


def info_nce(similarity):
    return F.cross_entropy(similarity, torch.arange(len(similarity)))


print("[infonce-scale]")
#> [infonce-scale]
for batch in [16, 32, 64, 128, 256, 512, 1024, 2048, 4096]:
    loss = info_nce(torch.ones(batch, batch))  # every embedding the same
    says = f"ln {batch}: InfoNCE or CLIP with batch {batch}, all embeddings alike"
    print(f"{loss:.4f}  {says}")
    #> 2.7726  ln 16: InfoNCE or CLIP with batch 16, all embeddings alike
    #> 3.4657  ln 32: InfoNCE or CLIP with batch 32, all embeddings alike
    #> 4.1589  ln 64: InfoNCE or CLIP with batch 64, all embeddings alike
    #> 4.8520  ln 128: InfoNCE or CLIP with batch 128, all embeddings alike
    #> 5.5452  ln 256: InfoNCE or CLIP with batch 256, all embeddings alike
    #> 6.2383  ln 512: InfoNCE or CLIP with batch 512, all embeddings alike
    #> 6.9315  ln 1024: InfoNCE or CLIP with batch 1024, all embeddings alike
    #> 7.6246  ln 2048: InfoNCE or CLIP with batch 2048, all embeddings alike
    #> 8.3178  ln 4096: InfoNCE or CLIP with batch 4096, all embeddings alike

for batch in [32, 64, 128, 256, 512]:
    others = torch.ones(1, 2 * batch - 1)  # both views of all, without itself
    loss = F.cross_entropy(others, torch.tensor([0]))
    says = f"ln {2 * batch - 1}: SimCLR with batch {batch}, all embeddings alike"
    print(f"{loss:.4f}  {says}")
    #> 4.1431  ln 63: SimCLR with batch 32, all embeddings alike
    #> 4.8442  ln 127: SimCLR with batch 64, all embeddings alike
    #> 5.5413  ln 255: SimCLR with batch 128, all embeddings alike
    #> 6.2364  ln 511: SimCLR with batch 256, all embeddings alike
    #> 6.9305  ln 1023: SimCLR with batch 512, all embeddings alike

loss = F.cross_entropy(torch.ones(1, 65_537), torch.tensor([0]))
print(f"{loss:.4f}  ln 65537: MoCo with a queue of 65536, all embeddings alike")
#> 11.0904  ln 65537: MoCo with a queue of 65536, all embeddings alike
loss = F.cross_entropy(torch.zeros(1, 65_536), torch.full((1, 65_536), 1 / 65_536))
print(f"{loss:.4f}  ln 65536: DINO with 65536 prototypes, collapsed to the uniform")
#> 11.0904  ln 65536: DINO with 65536 prototypes, collapsed to the uniform
