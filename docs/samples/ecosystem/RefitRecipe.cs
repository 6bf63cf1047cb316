using System.Net;
using System.Text;
using Refit;
using Wsis.Governance;
using Wsis.Governance.Json;

namespace Ecosystem;

public interface IMandateService
{
    // Two asterisks: an id may hold slashes, which are then sent as they are.
    [Get("/mandates/{**id}")]
    Task<Mandate> GetAsync(string id);

    [Get("/mandates")]
    Task<List<Mandate>> ListAsync(Code<Organ> issuedBy, DocumentSymbol instrument);

    [Post("/mandates")]
    Task<Mandate> AddAsync([Body] Mandate mandate);
}

internal static class RefitRecipe
{
    public static void Run()
    {
        var settings = new RefitSettings(new SystemTextJsonContentSerializer(WsisJson.Options));
        using var server = new Server();
        using var client = new HttpClient(server) { BaseAddress = new Uri("https://example.org") };
        var service = RestService.For<IMandateService>(client, settings);
        var mandate = ReferenceData.Corpus.Mandates["ec-consultation-2010"];

        Expect.Equal(mandate, service.GetAsync("ec/consultation-2010").GetAwaiter().GetResult());
        Expect.Equal("/mandates/ec/consultation-2010", server.Asked);
        Expect.Equal(
            mandate,
            service.ListAsync(Organ.GeneralAssembly, DocumentSymbol.Parse("A/66/77")).GetAwaiter().GetResult()[0]);
        Expect.Equal("/mandates?issuedBy=generalAssembly&instrument=A%2F66%2F77", server.Asked);
        Expect.Equal(mandate, service.AddAsync(mandate).GetAwaiter().GetResult());
    }

    // Answers with the mandate, or a list of it.
    private sealed class Server : HttpMessageHandler
    {
        public string Asked { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked = request.RequestUri!.PathAndQuery;
            var sent = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
            var json = sent ?? WsisJson.ToJson(ReferenceData.Corpus.Mandates["ec-consultation-2010"]);
            var body = Asked.Contains('?') ? $"[{json}]" : json;
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
            };
        }
    }
}
