using System.Text.Json;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>What reading is measured by.</summary>
internal static class Yardsticks
{
    private static readonly JsonReaderOptions options = new() { AllowMultipleValues = true };

    /// <summary>Takes what would otherwise be optimised away.</summary>
    public static object? Consumer { get; set; }

    /// <summary>One pass that touches every token and builds nothing: how far from physics.</summary>
    public static void Scan(byte[] utf8)
    {
        var json = new Utf8JsonReader(utf8, options);
        var length = 0;
        while (json.Read())
        {
            length += json.ValueSpan.Length;
        }

        if (length == 0)
        {
            throw new InvalidOperationException("Nothing was scanned.");
        }
    }

    /// <summary>The scan and a string of every value: what any model that shows strings must pay.</summary>
    public static void Strings(byte[] utf8)
    {
        var json = new Utf8JsonReader(utf8, options);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.String)
            {
                Consumer = json.GetString();
            }
        }
    }
}
