import torch

p = torch.tensor([0.5, 0.25, 0.12, 0.08, 0.04, 0.01], dtype=torch.float64)
torch.manual_seed(0)
target = torch.multinomial(p, 20_000, replacement=True)
is_target = torch.nn.functional.one_hot(target, 6) == 1


def optimum(rate, correct):  # of six logits, without features
    torch.manual_seed(1)  # the same draws for each correction
    used = (torch.rand(20_000, 6) < rate) | is_target  # each class at its own rate
    logits = torch.zeros(6, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([logits], line_search_fn="strong_wolfe")

    def step():
        optimiser.zero_grad()
        score = logits.expand(20_000, 6)
        if correct == "all":
            score = score - rate.log()
        if correct == "negatives":
            score = torch.where(is_target, score, score - rate.log())
        score = score.masked_fill(~used, -torch.inf)
        loss = (score.logsumexp(1) - score[is_target]).mean()
        loss.backward()
        return loss

    optimiser.step(step)
    return [round(value, 2) for value in logits.softmax(0).tolist()]


print("truth                    ", p.tolist())
#> truth                     [0.5, 0.25, 0.12, 0.08, 0.04, 0.01]
for name, rate in [("by frequency", 1.6 * p), ("at one rate", torch.full((6,), 0.25))]:
    for correct in ["none", "all", "negatives"]:
        print(f"{name:13} {correct:10} ", optimum(rate, correct))
        #> by frequency  none        [0.16, 0.17, 0.16, 0.18, 0.17, 0.15]
        #> by frequency  all         [0.49, 0.25, 0.12, 0.09, 0.04, 0.01]
        #> by frequency  negatives   [0.37, 0.27, 0.15, 0.13, 0.07, 0.01]
        #> at one rate   none        [0.49, 0.25, 0.12, 0.08, 0.04, 0.01]
        #> at one rate   all         [0.49, 0.25, 0.12, 0.08, 0.04, 0.01]
        #> at one rate   negatives   [0.69, 0.2, 0.06, 0.04, 0.01, 0.0]
