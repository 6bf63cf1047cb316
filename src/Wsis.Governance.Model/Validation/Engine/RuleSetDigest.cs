using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Wsis.Governance.Validation.Engine;

/// <summary>A short text that distinguishes rule sets: shards must be merged under the same rules.</summary>
internal static class RuleSetDigest
{
    private const int Bytes = 8;

    /// <summary>The digest of the rules that run, their severities and the suppressions.</summary>
    public static string Of(RuleSet rules)
    {
        var text = new StringBuilder();
        foreach (var rule in rules.Rules)
        {
            text.Append(CultureInfo.InvariantCulture, $"{rule.Code}={rules.SeverityOf(rule)}\n");
        }

        foreach (var suppression in rules.Suppressions)
        {
            text.Append(suppression.Code).Append('\n').Append(suppression.RecordName).Append('\n');
            text.Append(suppression.Pointer.ToString()).Append('\n').Append(suppression.Justification).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, Bytes));
    }
}
