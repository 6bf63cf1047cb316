#if !NATIVE
namespace Wsis.Governance.Benchmarks.Start;

/// <summary>One record, by the library, and the reference data that comes with it.</summary>
internal static class FirstRecordWithReferenceData
{
    /// <summary>False where there is no record, a rule finds fault with it, or there is no reference data.</summary>
    public static bool ReadAndValidate(string path) =>
        FirstRecord.ReadAndValidate(path) && ReferenceData.Corpus.Count > 0;
}
#endif
