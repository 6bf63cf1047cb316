using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;

namespace Wsis.Governance.Validation;

/// <summary>WSIS9002.</summary>
internal sealed class DanglingReference() : AnyRecordCheck(new Rule("WSIS9002", "dangling-reference", Severity.Error)
{
    Clause = "The JSON contract of this library: an id refers to a record",
    Message = "There is no {type} with the id \"{id}\".",
    Checks = "Every id that refers to a record leads to one, among the records checked or in the background.",
    Why = "A link into nothing cannot be followed; it is most often a slip of spelling.",
    Mend = "Correct the id, add the record, or check against a background that holds it, such as the reference data.",
    Suppress = "Where the record stands in a file that is not at hand.",
})
{
    public override void Run<T>(T record, ref Scope scope)
    {
        if (!scope.HasCorpus)
        {
            return;
        }

        var links = new Links();
        T.DescribeAll(ref links, record);
        foreach (var link in links.Found)
        {
            if (scope.Find(link) is null && !scope.IsPassedOver(link.Id))
            {
                scope.Report(this, link.Place, new("type", link.TypeName), new("id", link.Id));
            }
        }
    }
}
