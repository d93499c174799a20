using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace Kawaraban.Site.Desk.Api;

/// <summary>What the description of the API says beside its routes: its name, how a program shows its token, and what that token must be made for.</summary>
internal static class ApiDescription
{
    private const string Token = "token";
    private const string Session = "session";
    private const string Form = "form";

    public static Task CompleteAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
    {
        document.Info = new OpenApiInfo { Title = "Kawaraban desk", Version = "1", Description = "What people do at the desk, for programs. Errors are problem+json; their code stays the same." };
        document.Components ??= new OpenApiComponents();
        var schemes = document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        schemes[Token] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A personal token, made under /desk/account/tokens. The role beside an operation is the least that it must be made for, in the edition of what the address names.",
        };
        schemes[Session] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = "__Host-desk", Description = "The session of somebody at the desk." };
        schemes[Form] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "X-Form-Token", Description = "The token of a page's forms, which a session must show to change something." };
        return Task.CompletedTask;
    }

    /// <summary>Either a token made for enough, or a session, which shows its form's token where it changes something.</summary>
    public static Task SecureAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        var session = new OpenApiSecurityRequirement { [Reference(Session, context)] = [] };
        if (!IsRead(context))
        {
            session[Reference(Form, context)] = [];
        }
        operation.Security = [new OpenApiSecurityRequirement { [Reference(Token, context)] = [StaffRole.NameOf(LeastRole(context)) ?? StaffRole.Reader] }, session];
        return Task.CompletedTask;
    }

    private static OpenApiSecuritySchemeReference Reference(string scheme, OpenApiOperationTransformerContext context) => new(scheme, context.Document);

    private static DeskRole LeastRole(OpenApiOperationTransformerContext context)
    {
        var policies = context.ApplicationServices.GetRequiredService<IOptions<AuthorizationOptions>>().Value;
        var needs = context.Description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>()
            .SelectMany(asked => asked.Policy is { } name ? policies.GetPolicy(name)?.Requirements ?? [] : []).OfType<DeskNeed>().ToList();
        return needs.Count == 0 ? DeskRole.Reader : needs.Max(need => IsRead(context) ? need.ToLook : need.ToChange);
    }

    private static bool IsRead(OpenApiOperationTransformerContext context) => context.Description.HttpMethod == HttpMethods.Get;
}
