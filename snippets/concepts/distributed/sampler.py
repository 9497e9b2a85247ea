from torch.utils.data import DistributedSampler

samples = [10, 11, 12, 13, 14]
for drop_last in [False, True]:
    shares = [
        list(DistributedSampler(samples, 2, rank, shuffle=False, drop_last=drop_last))
        for rank in range(2)
    ]
    print(f"drop_last={drop_last}: {shares}")
    #> drop_last=False: [[0, 2, 4], [1, 3, 0]]
    #> drop_last=True: [[0, 2], [1, 3]]

mine = [list(range(rank, len(samples), 2)) for rank in range(2)]
print("each once:", mine)
#> each once: [[0, 2, 4], [1, 3]]
