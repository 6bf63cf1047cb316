using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using WebApi;

namespace Wsis.Governance.AspNet.Tests;

/// <summary>The sample with controllers and OpenAPI, asked over HTTP on the loopback interface.</summary>
public sealed class WebApiTests : IAsyncLifetime
{
    private const string BadMandate =
        """
        {"type": "mandate", "id": "our-consultation", "title": {"en": "Open consultations"},
         "instrument": {"document": "E/RES/2010/2", "paragraphs": "24"},
         "issuedBy": "economicAndSocialCouncil", "addressees": ["secretary-general"],
         "verb": "recalls", "task": {"en": "Hold open consultations."}, "status": "active"}
        """;

    private readonly HttpClient client = new();
    private WebApplication? app;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var mandate = ReferenceData.Corpus.Mandates["ec-consultation-2010"];
        app = builder.BuildApi(
            ReferenceData.Corpus.With(mandate with { Id = Id<Mandate>.Parse("ec/consultation-2010") }));
        await app.StartAsync(Cancellation);
        client.BaseAddress = new Uri(app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("/mandates/ec/consultation-2010", HttpStatusCode.OK)]
    [InlineData("/mandates/ec%2Fconsultation-2010", HttpStatusCode.OK)]
    [InlineData("/mandates/ec%2Fnone", HttpStatusCode.NotFound)]
    [InlineData("/mandates/No Id", HttpStatusCode.BadRequest)]
    [InlineData("/mandates?instrument=E%2FRES%2F2010%2F2", HttpStatusCode.OK)]
    [InlineData("/organizations/itu", HttpStatusCode.OK)]
    [InlineData("/organizations/none", HttpStatusCode.NotFound)]
    [InlineData("/organizations/ITU", HttpStatusCode.BadRequest)]
    public async Task Ids_and_symbols_are_bound_with_and_without_escaped_slashes(string path, HttpStatusCode status) =>
        (await client.GetAsync(path, Cancellation)).StatusCode.Should().Be(status);

    [Fact]
    public async Task Controllers_write_records_by_the_contract()
    {
        var itu = ReferenceData.Corpus.Organizations["itu"];

        (await client.GetStringAsync("/organizations/itu", Cancellation)).Should().Be(WsisJson.ToJson(itu));
        var response = await Post("/organizations", WsisJson.ToJson(itu));
        response.StatusCode.Should().Be(HttpStatusCode.Created);
        (await response.Content.ReadAsStringAsync(Cancellation)).Should().Be(WsisJson.ToJson(itu));
    }

    [Fact]
    public async Task A_bad_mandate_is_answered_with_pointer_line_and_rule()
    {
        var response = await Post("/mandates", BadMandate);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        var error = problem.RootElement.GetProperty("errors").EnumerateArray().Single();
        error.GetProperty("code").GetString().Should().Be("WSIS3005");
        error.GetProperty("pointer").GetString().Should().Be("#/verb");
        error.GetProperty("line").GetInt32().Should().Be(4);
        error.GetProperty("detail").GetString().Should().Contain("recalls");
        error.GetProperty("howToFix").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_body_that_cannot_be_read_is_answered_with_every_problem()
    {
        var response = await Post("/organizations", "{\"type\": \"organization\",\n \"id\": \"No id\", \"kind\": 7}");

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        problem.RootElement.GetProperty("errors").EnumerateArray()
            .Select(error => $"{error.GetProperty("line")} {error.GetProperty("pointer")}")
            .Should().Contain(["2 #/id", "2 #/kind"]);
    }

    [Fact]
    public async Task A_record_of_another_type_is_refused() =>
        (await Post("/mandates", WsisJson.ToJson(ReferenceData.Corpus.Organizations["itu"]))).StatusCode
            .Should().Be(HttpStatusCode.BadRequest);

    [Fact]
    public async Task The_OpenAPI_document_describes_records_and_values()
    {
        using var document = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json", Cancellation));
        var root = document.RootElement;
        var schemas = root.GetProperty("components").GetProperty("schemas");
        var mandate = schemas.GetProperty("mandate");

        mandate.GetProperty("required").EnumerateArray().Select(name => name.GetString()).Should().Contain("instrument");
        mandate.GetProperty("properties").GetProperty("verb").ToString().Should().Contain("#/components/schemas/verbCode");
        schemas.GetProperty("documentSymbol").GetProperty("type").GetString().Should().Be("string");
        References(root).Should().OnlyContain(reference => IsThere(root, reference));

        var list = root.GetProperty("paths").GetProperty("/mandates").GetProperty("get");
        SchemaOf(list).ToString().Should().Contain("\"items\"").And.Contain("#/components/schemas/mandate");
        list.GetProperty("parameters").EnumerateArray()
            .Select(parameter => parameter.GetProperty("schema").ToString())
            .Should().OnlyContain(schema => schema.Contains("string") || schema.Contains("$ref"));
        root.GetProperty("paths").GetProperty("/organizations/{id}").GetProperty("get").GetProperty("responses")
            .ToString().Should().Contain("rganization");
        root.GetProperty("paths").GetProperty("/mandates").GetProperty("post").GetProperty("requestBody")
            .ToString().Should().Contain("#/components/schemas/");
    }

    private static JsonElement SchemaOf(JsonElement operation) =>
        operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json")
            .GetProperty("schema");

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member.NameEquals("$ref") && member.Value.ValueKind == JsonValueKind.String
                ? [member.Value.GetString()!]
                : References(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private static bool IsThere(JsonElement root, string reference) =>
        reference.StartsWith("#/", StringComparison.Ordinal)
        && reference[2..].Split('/').Aggregate(
            (JsonElement?)root,
            static (at, name) => at is { } here && here.TryGetProperty(name, out var next) ? next : null) is not null;

    private Task<HttpResponseMessage> Post(string path, string body) =>
        client.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"), Cancellation);
}
