import numpy as np
from scipy.optimize import linprog

margin = np.zeros((6, 9))  # three scores and six hinges: hinge >= 1 - own + rival
pairs = [(own, rival) for own in range(3) for rival in range(3) if own != rival]
for row, (own, rival) in enumerate(pairs):
    margin[row, [own, rival, 3 + row]] = [-1.0, 1.0, -1.0]
bounds = [(None, None)] * 3 + [(0, None)] * 6

tied, agree = 0, 0
for share in np.random.default_rng(0).dirichlet(np.ones(3), 300):
    share = np.sort(share)[::-1]  # of the three classes, the likeliest first
    cost = [0, 0, 0] + [share[own] for own, _ in pairs]
    best = linprog(cost, margin, -np.ones(6), [[1] * 3 + [0] * 6], [0], bounds).x
    is_tied = np.isclose(best[0], best[1])
    agree += is_tied == (share[0] < 1 / 2 and share[1] > 1 / 3)
    tied += is_tied
print(f"{tied} of 300 end tied, the rule is right for {agree}")
#> 56 of 300 end tied, the rule is right for 300
