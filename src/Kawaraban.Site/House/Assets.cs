using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.House;

/// <summary>
/// Style sheets, scripts and logos, each at an address with its content's hash in it, so that browsers keep them for ever. An edition has one
/// style sheet: the newsstand's, then its own typography. The desk has one for all.
/// </summary>
public sealed class Assets
{
    private readonly Dictionary<string, Asset> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pathOf = new(StringComparer.Ordinal);

    public Assets(Publication publication)
    {
        var shared = Sheets("Press/", "Newsstand/");
        foreach (var edition in publication.Editions)
        {
            Add($"{edition.Id}.css", "text/css; charset=utf-8", shared + edition.StyleSheet);
            Add($"{edition.Id}.svg", "image/svg+xml", edition.Logo);
        }
        Add("desk.css", "text/css; charset=utf-8", Sheets("Desk/"));
        foreach (var (name, text) in Embedded("js/"))
        {
            Add(name, "text/javascript; charset=utf-8", text);
        }
    }

    public string StyleSheet(Edition edition) => _pathOf[$"{edition.Id}.css"];

    public string Logo(Edition edition) => _pathOf[$"{edition.Id}.svg"];

    public string DeskStyleSheet => _pathOf["desk.css"];

    /// <summary>The address of a script by its file name, as <c>desk.js</c>.</summary>
    public string Script(string name) => _pathOf[name];

    public Asset? Find(string path) => _byPath.GetValueOrDefault(path);

    private void Add(string name, string contentType, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
        var path = $"/assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}";
        _pathOf[name] = path;
        _byPath[path] = new Asset(bytes, Compression.Brotli(bytes), contentType, $"\"{hash}\"", $"\"{hash}-br\"");
    }

    /// <summary>The sheets under the folders, in the order of folders and then of names, base first.</summary>
    private static string Sheets(params ReadOnlySpan<string> folders)
    {
        var text = new StringBuilder();
        foreach (var folder in folders)
        {
            foreach (var (_, sheet) in Embedded("css/" + folder).OrderBy(sheet => !sheet.Name.EndsWith("base.css", StringComparison.Ordinal)).ThenBy(sheet => sheet.Name, StringComparer.Ordinal))
            {
                text.Append(StyleText.Minify(sheet)).Append('\n');
            }
        }
        return text.ToString();
    }

    private static IEnumerable<(string Name, string Text)> Embedded(string prefix)
    {
        var assembly = typeof(Assets).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            var name = resource.Replace('\\', '/');
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
                yield return (name[prefix.Length..], reader.ReadToEnd());
            }
        }
    }
}

/// <summary>A file with its Brotli form.</summary>
public sealed record Asset(byte[] Bytes, byte[] Brotli, string ContentType, string ETag, string BrotliETag);
