using WebApi;
using Wsis.Governance;

WebApplication.CreateSlimBuilder(args).BuildApi(ReferenceData.Corpus).Run();
