using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Kawaraban.Site.Desk.Api;

/// <summary>What the description of the API says beside its routes: its name, and how a program shows its token.</summary>
internal static class ApiDescription
{
    private const string Scheme = "token";

    public static Task CompleteAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
    {
        document.Info = new OpenApiInfo { Title = "Kawaraban desk", Version = "1", Description = "What people do at the desk, for programs. Errors are problem+json; their code stays the same." };
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A personal token, made under /desk/account/tokens." };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
        return Task.CompletedTask;
    }
}
