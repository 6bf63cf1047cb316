using System.Text;

namespace Wsis.Governance.Tests.Support;

/// <summary>Texts that several tests read.</summary>
internal static class SampleTexts
{
    /// <summary>A position on one line, with every member that it must have.</summary>
    public const string Position =
        """{"type":"position","id":"p-1","subject":{"type":"mandate","id":"m-1"},"stance":"supports","statement":{"en":"Yes.","ar":"نعم"},"heldBy":{"quantifier":"some","groups":["government"]}}""";

    /// <summary>A principle on one line.</summary>
    public const string Principle =
        """{"type":"principle","id":"q-1","text":{"en":"Open."},"basis":{"document":"tunis-agenda","paragraphs":"29"}}""";

    /// <summary>The bytes of a text in UTF-8.</summary>
    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A file around records.</summary>
    public static string File(params IEnumerable<string> records) =>
        $$"""{"format":"wsis-governance/1","records":[{{string.Join(",", records)}}]}""";
}
