import torch
from torch.nn import functional as F

relevance = torch.tensor([3.0, 2.0])
models = {
    "close, wrong order": torch.tensor([2.4, 2.6]),
    "far off, right order": torch.tensor([9.0, 5.0]),
}
for name, score in models.items():
    better, worse = score[:1], score[1:]
    hinge = F.margin_ranking_loss(better, worse, torch.ones(1), margin=1.0)
    logistic = F.softplus(worse - better).mean()
    square = F.mse_loss(score, relevance)
    print(f"{name:20}  hinge {hinge:.3f}  logistic {logistic:.3f}  square {square:.3f}")
    #> close, wrong order    hinge 1.200  logistic 0.798  square 0.360
    #> far off, right order  hinge 0.000  logistic 0.018  square 22.500
