"""Against a server: HALVINGS_ORIGIN=http://127.0.0.1:3000 python3 -m unittest test_halvings"""

import os
import typing
import unittest

import halvings
from halvings import Halvings, HalvingsError

ROWS = [
    {"date": "2012-06-01", "compute": 6.4e17},
    {"date": "2014-01-09", "compute": 3.1e17},
    {"date": "2015-07-20", "compute": 9.7e16},
    {"date": "2017-03-02", "compute": 4.4e16},
]


class TestHalvings(unittest.TestCase):
    client = Halvings(os.environ.get("HALVINGS_ORIGIN", "http://127.0.0.1:3000") + "/")

    def test_types_resolve(self) -> None:
        hinted = [one for one in vars(halvings).values() if typing.is_typeddict(one)]
        hinted += [one for name, one in vars(Halvings).items() if name.startswith(("get_", "post_"))]
        self.assertGreater(len(hinted), 100)
        for one in hinted:
            typing.get_type_hints(one)

    def test_view_by_query_and_by_fields(self) -> None:
        by_query = self.client.get_fit("?study=imagenet&level=0.9&law=18&law=24")
        by_fields = self.client.get_fit({"study": "imagenet", "level": 0.9, "law": ["18", "24"]})
        self.assertEqual(by_query, by_fields)
        self.assertEqual(by_query["fit"]["level"], 0.9)
        self.assertEqual([law["months"] for law in by_query["laws"]], [18, 24])

    def test_answer_has_the_keys_that_its_type_names(self) -> None:
        answer = self.client.get_fit("study=efficiency-milestones")
        self.assertEqual(set(answer), set(typing.get_type_hints(halvings.FitAnswer)))
        self.assertEqual(set(answer["fit"]), set(typing.get_type_hints(halvings.Fit)))
        self.assertAlmostEqual(answer["fit"]["halvingTime"]["months"], 15.68, places=2)

    def test_lists_of_which_commas_part_the_values(self) -> None:
        with self.assertRaises(HalvingsError) as refused:
            self.client.get_fit({"study": "imagenet", "exclude": ["a", "b"]})
        self.assertEqual(refused.exception.status, 400)
        self.assertEqual([one["raw"] for one in refused.exception.problem["ignored"]], ["a", "b"])

    def test_texts_and_bytes(self) -> None:
        csv = self.client.get_points_csv("study=imagenet", rows="all")
        self.assertIn("id,", csv.splitlines()[0])
        png = self.client.get_chart_png({"study": "imagenet"}, width=640, height=400, scale=1)
        self.assertEqual(png[1:4], b"PNG")
        self.assertEqual(int.from_bytes(png[16:20], "big"), 640)

    def test_what_is_posted(self) -> None:
        answers = self.client.post_fits(["study=imagenet", {"study": "efficiency-milestones"}])["answers"]
        self.assertEqual([one["ok"] for one in answers], [True, True])
        posted = self.client.post_fit({"rows": ROWS, "columns": {"cost": "compute", "unit": "flop"}}, "level=0.9")
        self.assertEqual((posted["answer"]["fit"]["n"], posted["answer"]["fit"]["level"]), (4, 0.9))

    def test_comparison_and_lists(self) -> None:
        comparison = self.client.get_compare(view=["study=imagenet", "study=efficiency-milestones"])
        self.assertEqual(len(comparison["differences"]), 1)
        study = self.client.get_studies()["studies"][0]["id"]
        self.assertEqual(self.client.get_study(study)["id"], study)

    def test_refusal(self) -> None:
        with self.assertRaises(HalvingsError) as refused:
            self.client.get_study("a/b c")
        self.assertEqual(refused.exception.problem["title"], "unknown-study")


if __name__ == "__main__":
    unittest.main()
