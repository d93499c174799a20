namespace Kawaraban.Site.Tests.Fixture;

/// <summary>Real files to try on, where they lie beside the project; they are no part of it.</summary>
internal static class Samples
{
    public static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "samples", name);
            if (File.Exists(file))
            {
                return file;
            }
        }
        return null;
    }
}
