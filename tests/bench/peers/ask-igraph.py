# igraph (C, from Python) asked the questions of problem.ts: reads the problem from the file named, then answers a round for each line of input.
import array, json, sys, time
import igraph

problem = json.load(open(sys.argv[1]))
edges = array.array('i', open(sys.argv[2], 'rb').read())
graph = igraph.Graph(n=problem['nodes'], edges=list(zip(edges[0::2], edges[1::2])))
print('ready', igraph.__version__, flush=True)


def digest(rows):
    return len(rows) * 10**10 + sum(rows) % 10**10


def within(row):
    return graph.neighborhood(row, order=2, mindist=1)


def path(ends):
    return graph.get_shortest_path(ends[0], ends[1], output='epath')


def length(found, ends):
    return len(found) if 0 < len(found) <= problem['longest'] else -1


for line in sys.stdin:
    questions, work, answer = (problem['around'], within, lambda found, _: digest(found)) if line.strip() == 'within two ties' else (problem['pairs'], path, length)
    milliseconds, answers = [], []
    for question in questions:
        start = time.perf_counter()
        found = work(question)
        milliseconds.append((time.perf_counter() - start) * 1000)
        answers.append(answer(found, question))
    print(json.dumps({'milliseconds': milliseconds, 'answers': answers}), flush=True)
