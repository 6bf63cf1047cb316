#if !NATIVE
using System.Text.Json;
using Wsis.Governance.Benchmarks.Peers;

namespace Wsis.Governance.Benchmarks.Start;

/// <summary>One record, by the reflection of System.Text.Json: plain strings, and two things checked by hand.</summary>
internal static class FirstRecordByReflection
{
    /// <summary>False where there is no record, or it lacks its id or title.</summary>
    public static bool Read(string path)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        var mandate = JsonSerializer.Deserialize<PlainMandate>(File.ReadAllBytes(path), options);
        return mandate is { Id.Length: > 0, Title.Count: > 0 };
    }
}
#endif
