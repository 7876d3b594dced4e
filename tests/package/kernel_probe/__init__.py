"""A plugin for tests alone: tells from inside ``qgis_process`` which kernel works there, and tries it."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingOutputString, QgsProcessingProvider

BOW_TIE = "010300000001000000050000000000000000000000000000000000000000000000000000400000000000000040"
BOW_TIE += "0000000000000040000000000000000000000000000000000000000000000040" + "00000000000000000000000000000000"


def probe() -> dict[str, Any]:
    """Repair, difference and WKB by the kernel that the plugin chooses here."""
    from rare_earth_plugin.store.kernels import best_kernel, kernel_reason

    kernel = best_kernel()
    bow_tie = kernel.decode(np.array([bytes.fromhex(BOW_TIE)], dtype=object))
    mended, was_broken = kernel.repair(bow_tie)
    squares = kernel.boxes(np.array([[0.0, 0.0, 2.0, 2.0], [1.0, 0.0, 3.0, 2.0]]))
    rest = kernel.difference(squares[:1], squares[1:])
    again = kernel.decode(kernel.encode(rest))
    return {
        "kernel": kernel.name,
        "reason": kernel_reason(),
        "was_broken": bool(was_broken[0]),
        "mended": [float(value) for value in kernel.bounds(mended)[0]],
        "rest": [float(value) for value in kernel.bounds(again)[0]],
        "wkb": kernel.encode(rest)[0][:5].hex(),
    }


class Probe(QgsProcessingAlgorithm):
    """``kernelprobe:probe``."""

    def createInstance(self) -> Probe:
        return Probe()

    def name(self) -> str:
        return "probe"

    def displayName(self) -> str:
        return "Probe"

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.addOutput(QgsProcessingOutputString("FOUND", "What was found"))

    def processAlgorithm(self, parameters: Any, context: Any, feedback: Any) -> dict[str, Any]:
        return {"FOUND": json.dumps(probe())}


class Provider(QgsProcessingProvider):
    """Holds the one algorithm."""

    def id(self) -> str:
        return "kernelprobe"

    def name(self) -> str:
        return "Kernel probe"

    def loadAlgorithms(self) -> None:
        self.addAlgorithm(Probe())


class Plugin:
    """Registers the provider."""

    def __init__(self, iface: Any) -> None:
        self.provider = Provider()

    def initProcessing(self) -> None:
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self.initProcessing()

    def unload(self) -> None:
        QgsApplication.processingRegistry().removeProvider(self.provider)


def classFactory(iface: Any) -> Plugin:
    return Plugin(iface)
