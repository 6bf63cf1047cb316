using System.Globalization;
using System.Runtime;
using Wsis.Governance.Benchmarks.Start;

// "empty", "record FILE", "reference FILE" or "reflection FILE": does that once, and prints how many methods were
// compiled and how many bytes allocated up to then.
var isDone = args switch
{
    ["empty"] => true,
    ["record", var path] => FirstRecord.ReadAndValidate(path),
#if !NATIVE
    ["reference", var path] => FirstRecordWithReferenceData.ReadAndValidate(path),
    ["reflection", var path] => FirstRecordByReflection.Read(path),
#endif
    _ => false,
};
var methods = JitInfo.GetCompiledMethodCount();
var bytes = GC.GetTotalAllocatedBytes(precise: true);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{methods} {bytes}"));
return isDone ? 0 : 1;
