"""Runs igraph's C functions on graphs it keeps, one JSON command a line.

Times are taken here, around the call of igraph alone. Results are written as doubles.
"""

import array
import json
import random
import sys
import time

import igraph

graphs = {}


def load(command):
    pairs = array.array("i")
    with open(command["file"], "rb") as file:
        pairs.frombytes(file.read())
    ends = list(zip(pairs[0::2], pairs[1::2]))
    graphs[command["name"]] = igraph.Graph(n=command["nodes"], edges=ends)
    return {}


def betweenness(graph, command):
    return graph.betweenness(directed=False)


def harmonic(graph, command):
    return graph.harmonic_centrality(normalized=True)


def pagerank(graph, command):
    return graph.pagerank(directed=False, damping=0.85)


def eigenvector(graph, command):
    return graph.eigenvector_centrality(directed=False)


def coreness(graph, command):
    return graph.coreness()


def leiden(graph, command):
    groups = graph.community_leiden(
        objective_function="modularity",
        resolution_parameter=1.0,
        n_iterations=command["iterations"],
    )
    return groups.membership


def drl(graph, command):
    return [number for place in graph.layout_drl() for number in place]


def constraint(graph, command):
    return graph.constraint()


WORK = {
    f.__name__: f
    for f in (betweenness, harmonic, pagerank, eigenvector, coreness, leiden, drl, constraint)
}


def run(command):
    graph = graphs[command["name"]]
    random.seed(command.get("seed", 1))
    start = time.perf_counter()
    result = WORK[command["do"]](graph, command)
    ms = (time.perf_counter() - start) * 1000
    with open(command["out"], "wb") as file:
        array.array("d", result).tofile(file)
    return {"ms": ms}


print(json.dumps({"version": igraph.__version__}), flush=True)
for line in sys.stdin:
    command = json.loads(line)
    try:
        answer = load(command) if command["do"] == "load" else run(command)
    except Exception as problem:  # said to the caller, who decides
        answer = {"error": repr(problem)}
    print(json.dumps(answer), flush=True)
