using Wsis.Governance.Json;

namespace Wsis.Governance.Tests.Json.Reading;

/// <summary>One pass reports every problem, in the order of the text, and keeps the records that are whole.</summary>
public class EveryProblemTests
{
    private const string Text = """
        {
          "format": "wsis-governance/2",
          "generator": "x",
          "records": [
            {"type": "principle", "id": "good-1", "text": {"en": "A"}, "basis": {"document": "tunis-agenda"}},
            {"type": "principle"},
            {"type": "principel", "id": "a"},
            {"id": "a"},
            null,
            "principle",
            {"type": null},
            {"type": "principle", "id": "No Slug", "text": {"en": "A"}, "basis": {"document": "tunis-agenda"}},
            {"type": "principle", "id": "b", "text": "A", "basis": []},
            {"type": "principle", "id": "b", "text": {}, "basis": {}},
            {"type": "principle", "id": "b", "text": {"e": "A", "en": 5}, "basis": {"document": "A//1", "paragraphs": "5-"}},
            {"type": "principle", "id": "good-2", "text": {"en": "A", "e_n": "B", "ar": null}, "basis": {"document": "tunis-agenda", "paragrafs": "5"}, "txt": 1},
            {"type": "meeting", "id": "m", "title": {"en": "M"}, "place": {"en": "G"}, "opens": "2010-13", "closes": "14 December 2010"},
            {"type": "meeting", "id": "good-3", "title": {"en": "M"}, "place": {"en": "G"}, "opens": "2010-12-14", "closes": "2010-02-30", "kind": "openConsultatoin"},
            {"type": "outcomeParagraph", "id": "tunis-agenda/71", "document": "tunis-agenda", "number": "71", "section": "s"},
            {"type": "outcomeParagraph", "id": "tunis-agenda/72", "document": "tunis-agenda", "number": 72.5, "section": "s"},
            {"type": "contribution", "id": "good-4", "consultation": "c", "group": "civilSocietey", "mode": "written", "language": "english language", "document": "nothing", "issues": ["i", 5, null, "I!"]},
            {"type": "contribution", "id": "c-1", "consultation": null, "group": "Civil Society", "mode": ["written"], "id": "c-2"},
            {"type": "contributionTally", "id": "t", "consultation": "c", "columns": ["written"], "rows": [{"groups": ["government"], "counts": ["1"]}, {"counts": [1]}, 5]},
            {"type": "position", "id": "p", "subject": {"id": "x"}, "stance": "supports", "statement": {"en": "\ud800"}, "heldBy": {"quantifier": "some", "groups": "all"}},
            {"type": "policyIssue", "id": "good-5", "name": {"en": "N", "en": "O"}, "outOfScope": "true", "broader": {}, "identifiedBy": [{}]},
            {"type": "principle", "id": "good-6", "text": {"en": "Z"}, "basis": {"document": "tunis-agenda"}, "evidence": "sene"}
          ]
        }
        """;

    private const string Findings = """
        faults.json(2,13): warning WSIS0009 /format: The format "wsis-governance/2" is not "wsis-governance/1"; the parts that this version knows are read.
        faults.json(3,3): note WSIS0006 /generator: This version does not know the member "generator"; it is kept and written back.
        faults.json(6,5): error WSIS0003 /records/1: The required member "id" is missing.
        faults.json(6,5): error WSIS0003 /records/1: The required member "text" is missing.
        faults.json(6,5): error WSIS0003 /records/1: The required member "basis" is missing.
        faults.json(7,14): error WSIS0002 /records/2/type: "principel" is not a record type of this version; the record cannot be read. Did you mean "principle"?
        faults.json(8,5): error WSIS0003 /records/3: The required member "type" is missing.
        faults.json(9,5): error WSIS0005 /records/4: Expected a record, which is an object, found null. Omit values that are not stated.
        faults.json(10,5): error WSIS0004 /records/5: Expected a record, which is an object, found the string "principle".
        faults.json(11,14): error WSIS0005 /records/6/type: Expected a record type, as a string, found null. Omit values that are not stated.
        faults.json(12,33): error WSIS0013 /records/7/id: "No Slug" is not an id: at character 1: expected a lower-case letter or a digit. An id has this form: "no-slug".
        faults.json(13,46): error WSIS0004 /records/8/text: Expected a text by language, as an object, found the string "A". Write {"en": "A"}, with the language of the text.
        faults.json(13,60): error WSIS0004 /records/8/basis: Expected an object, found a list.
        faults.json(14,46): error WSIS0004 /records/9/text: Expected at least one language, found an object without any.
        faults.json(14,59): error WSIS0003 /records/9/basis: The required member "document" is missing.
        faults.json(15,47): error WSIS0012 /records/10/text/e: "e" is not a language tag: at character 1: expected a language of two to eight letters.
        faults.json(15,63): error WSIS0004 /records/10/text/en: Expected a string, found the number 5.
        faults.json(15,89): error WSIS1001 /records/10/basis/document: "A//1" is not a document symbol or the id of an outcome document: at character 3: expected a letter, a digit or an opening bracket.
        faults.json(15,111): error WSIS0004 /records/10/basis/paragraphs: Expected a set of paragraphs, found "5-" (at character 3: expected the number of a paragraph, from 1 to 9999 without leading zeros).
        faults.json(16,63): error WSIS0012 /records/11/text/e_n: "e_n" is not a language tag: at character 2: expected a letter from a to z, a digit or a hyphen.
        faults.json(16,81): error WSIS0005 /records/11/text/ar: Expected a string, found null. Omit values that are not stated.
        faults.json(16,126): note WSIS0006 /records/11/basis/paragrafs: This version does not know the member "paragrafs"; it is kept and written back. Did you mean "paragraphs"?
        faults.json(16,145): note WSIS0006 /records/11/txt: This version does not know the member "txt"; it is kept and written back. Did you mean "text"?
        faults.json(17,89): error WSIS0011 /records/12/opens: "2010-13" is not a date (yyyy-MM-dd, yyyy-MM or yyyy): at character 6: expected a month from 01 to 12. If only the year is known, write "2010".
        faults.json(17,110): error WSIS0011 /records/12/closes: "14 December 2010" is not a date (yyyy-MM-dd, yyyy-MM or yyyy): at character 3: expected a year of four digits. Did you mean "2010-12-14"?
        faults.json(18,118): error WSIS0011 /records/13/closes: "2010-02-30" is not a date (yyyy-MM-dd, yyyy-MM or yyyy): at character 9: expected a day from 01 to 28, the last of February in that year.
        faults.json(18,140): warning WSIS0008 /records/13/kind: "openConsultatoin" is not a kind of meeting that this version knows; it is kept. Did you mean "openConsultation"?
        faults.json(19,97): error WSIS0004 /records/14/number: Expected a whole number, found the string "71". Write it without quotation marks.
        faults.json(20,97): error WSIS0004 /records/15/number: Expected a whole number, found the number 72.5.
        faults.json(21,76): warning WSIS0008 /records/16/group: "civilSocietey" is not a stakeholder group that this version knows; it is kept. Did you mean "civilSociety"?
        faults.json(21,124): error WSIS0012 /records/16/language: "english language" is not a language tag: at character 8: expected a letter from a to z, a digit or a hyphen.
        faults.json(21,156): error WSIS1001 /records/16/document: "nothing" is not a document symbol: at character 1: expected the letters of a known body, as in A/ or E/CN.16/, or other letters in capitals.
        faults.json(21,183): error WSIS0004 /records/16/issues/1: Expected an id, as a string, found the number 5.
        faults.json(21,186): error WSIS0005 /records/16/issues/2: Expected an id, as a string, found null. Omit values that are not stated.
        faults.json(21,192): error WSIS0013 /records/16/issues/3: "I!" is not an id: at character 1: expected a lower-case letter or a digit. Did you mean "i"?
        faults.json(22,59): error WSIS0005 /records/17/consultation: Expected an id, as a string, found null. Omit values that are not stated.
        faults.json(22,74): error WSIS0004 /records/17/group: Expected a stakeholder group, found "Civil Society" (at character 1: expected a lower-case letter). Did you mean "civilSociety"?
        faults.json(22,99): error WSIS0004 /records/17/mode: Expected a way of contributing, as a string, found a list.
        faults.json(22,112): error WSIS0007 /records/17/id: The member "id" occurs twice in this object; the first one is kept.
        faults.json(23,138): error WSIS0004 /records/18/rows/0/counts/0: Expected a whole number, found the string "1". Write it without quotation marks.
        faults.json(23,145): error WSIS0003 /records/18/rows/1: The required member "groups" is missing.
        faults.json(23,162): error WSIS0004 /records/18/rows/2: Expected an object, found the number 5.
        faults.json(24,48): error WSIS0003 /records/19/subject: The required member "type" is missing.
        faults.json(24,103): error WSIS0014 /records/19/statement/en: The text is not valid here: it holds a lone surrogate or bytes that are not UTF-8.
        faults.json(24,157): error WSIS0004 /records/19/heldBy/groups: Expected a list, found the string "all". Write ["all"].
        faults.json(25,65): error WSIS0007 /records/20/name/en: The member "en" occurs twice in this object; the first one is kept.
        faults.json(25,91): error WSIS0004 /records/20/outOfScope: Expected true or false, found the string "true". Write it without quotation marks.
        faults.json(25,110): error WSIS0004 /records/20/broader: Expected an id, as a string, found an object.
        faults.json(25,131): error WSIS0003 /records/20/identifiedBy/0: The required member "document" is missing.
        faults.json(26,115): warning WSIS0008 /records/21/evidence: "sene" is not a degree of evidence that this version knows; it is kept. Did you mean "seen"?
        """;

    [Fact]
    public void Fifty_faults_are_fifty_findings()
    {
        var read = WsisJson.Read(Text.ReplaceLineEndings("\n"), new ReadOptions { SourceName = "faults.json" });

        read.Value.Select(record => record.IdText).Should().Equal("good-1", "good-2", "good-3", "good-4", "t", "good-5", "good-6");
        read.Findings.Should().HaveCount(50);
        string.Join("\n", read.Findings).Should().Be(Findings.ReplaceLineEndings("\n"));
    }
}
