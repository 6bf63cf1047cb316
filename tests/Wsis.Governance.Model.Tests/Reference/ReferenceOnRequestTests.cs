using System.Buffers;
using System.Reflection;
using System.Text;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Reference;

/// <summary>Reference data that is not asked for is not read: seen in a library of its own, where nothing else has
/// asked for it.</summary>
public class ReferenceOnRequestTests
{
    private const string Lines = """
        {"type":"organization","id":"forum","name":{"en":"Forum"},"kind":"coalition","group":"civilSociety"}
        {"type":"mandate","id":"report","title":{"en":"Report"},"instrument":{"document":"A/RES/60/252","paragraphs":"3"},"issuedBy":"generalAssembly","verb":"requests","addressees":["forum"],"task":{"en":"Report on it"},"status":"active"}

        """;

    [Fact]
    public void Reading_checking_and_writing_records_does_not_load_the_reference_data()
    {
        var fresh = new FreshLibrary();
        var asked = new FreshLibrary().Call(BytesOfReferenceData);

        var bytes = fresh.Call(BytesOfReadingCheckingAndWriting);

        CreatedFieldsIn(fresh.Library).Should().BeEmpty("no one has asked for the reference data");
        bytes.Should().BePositive().And.BeLessThan(asked, "reading the reference data takes more");
    }

    [Fact]
    public void Reference_data_that_is_used_is_loaded()
    {
        var fresh = new FreshLibrary();
        var text = TextOfReferenceData(fresh.Library);

        var bytes = fresh.Call(BytesOfReferenceData);

        CreatedFieldsIn(fresh.Library).Should().Equal("ReferenceData.corpus");
        bytes.Should().BeGreaterThan(text, "its text is read, and records made of it");
    }

    private static long BytesOfReadingCheckingAndWriting() => BytesOf(static () =>
    {
        var corpus = WsisJson.ReadOrThrow(Encoding.UTF8.GetBytes(Lines));
        foreach (var record in corpus)
        {
            record.Validate();
        }

        corpus.Validate();
        corpus.Validate(new ValidationOptions { References = corpus });
        WsisJson.WriteLines(corpus, new ArrayBufferWriter<byte>());
        CitationScanner.Scan("See paragraph 3 of resolution A/RES/60/252.");
    });

    private static long BytesOfReferenceData() => BytesOf(static () => _ = ReferenceData.Corpus);

    private static long BytesOf(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long TextOfReferenceData(Assembly library) => library.GetManifestResourceNames()
        .Where(static name => name.StartsWith("data/", StringComparison.Ordinal))
        .Sum(name => library.GetManifestResourceStream(name)!.Length);

    /// <summary>The corpora and options that exist already, of those that are made when they are asked for.</summary>
    private static string[] CreatedFieldsIn(Assembly library) =>
    [
        .. from type in library.GetTypes()
           where type.Namespace == typeof(ReferenceData).Namespace
           from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
           where field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Lazy<>)
           where (bool)field.FieldType.GetProperty(nameof(Lazy<int>.IsValueCreated))!.GetValue(field.GetValue(null))!
           select $"{type.Name}.{field.Name}",
    ];
}
