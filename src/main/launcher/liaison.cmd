@echo off
rem Starts Liaison with a Java 25 or newer: JAVA_HOME, then PATH, then the registry, then the usual folders.
setlocal EnableExtensions DisableDelayedExpansion
set "LIAISON_DIR=%~dp0"
set "LIAISON_JAVA="

if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined LIAISON_JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :considerBin "%%~dp$PATH:J"
if not defined LIAISON_JAVA for %%K in (
  "HKLM\SOFTWARE\JavaSoft\JDK"
  "HKLM\SOFTWARE\Eclipse Adoptium\JDK"
  "HKLM\SOFTWARE\Microsoft\JDK"
  "HKLM\SOFTWARE\Azul Systems\Zulu"
  "HKCU\SOFTWARE\Eclipse Adoptium\JDK"
) do call :considerKey %%K
if not defined LIAISON_JAVA for %%R in (
  "%ProgramFiles%\Java"
  "%ProgramFiles%\Eclipse Adoptium"
  "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Zulu"
  "%ProgramFiles%\Amazon Corretto"
  "%ProgramFiles%\BellSoft"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
  "%USERPROFILE%\.jdks"
  "%USERPROFILE%\scoop\apps"
) do call :considerFolder %%R
if not defined LIAISON_JAVA goto :noJava

set "LIAISON_CP=%LIAISON_DIR%liaison.jar"
if exist "%LIAISON_DIR%lib\win\" set "LIAISON_CP=%LIAISON_DIR%lib\win\*;%LIAISON_CP%"
set "JAVA_TOOL_OPTIONS="
set "_JAVA_OPTIONS="
set "JDK_JAVA_OPTIONS="
set LIAISON_OPTIONS=-XX:+UseSerialGC -XX:-UsePerfData -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dh2.allowedClasses=none.allowed -Djdk.serialFilter=!* -Djdk.xml.dtd.support=deny -Djavax.xml.accessExternalDTD= -Djavax.xml.accessExternalSchema= -Djdk.xml.maxGeneralEntitySizeLimit=0 -Djdk.xml.totalEntitySizeLimit=0 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow

if "%~1"=="" (
  start "" "%LIAISON_JAVA%\bin\javaw.exe" %LIAISON_OPTIONS% -cp "%LIAISON_CP%" liaison.Main
  exit /b 0
)

rem The tour is over before the second compiler would pay. Every other command may have long work to do.
if "%~1"=="tour" set "LIAISON_OPTIONS=-XX:TieredStopAtLevel=1 %LIAISON_OPTIONS%"

rem What Liaison prints is UTF-8: the console's code page is switched for the while and put back.
set "LIAISON_CODEPAGE="
for /f "tokens=2 delims=:." %%C in ('chcp') do set "LIAISON_CODEPAGE=%%C"
chcp 65001 >nul
"%LIAISON_JAVA%\bin\java.exe" %LIAISON_OPTIONS% -cp "%LIAISON_CP%" liaison.Main %*
set "LIAISON_EXIT=%ERRORLEVEL%"
if defined LIAISON_CODEPAGE chcp %LIAISON_CODEPAGE% >nul
exit /b %LIAISON_EXIT%

:considerKey
for /f "tokens=2,*" %%A in ('reg query %1 /s 2^>nul ^| findstr /i /r /c:" JavaHome " /c:" Path " /c:" InstallationPath "') do if not defined LIAISON_JAVA call :consider "%%B"
exit /b 0

:considerFolder
if not exist "%~1\" exit /b 0
for /d %%D in ("%~1\*") do (
  if not defined LIAISON_JAVA call :consider "%%~fD"
  if not defined LIAISON_JAVA call :consider "%%~fD\current"
)
exit /b 0

:considerBin
for %%B in ("%~1..") do call :consider "%%~fB"
exit /b 0

:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul && set "LIAISON_JAVA=%~1"
exit /b 0

:noJava
chcp 65001 >nul
>&2 echo 找不到 Java 25 或更新的版本。请安装 JDK 25（例如 Eclipse Temurin 25），或让 JAVA_HOME 指向它。
>&2 echo No Java 25 or newer was found. Install a JDK 25 (for example Eclipse Temurin 25), or let JAVA_HOME point to one.
if "%~1"=="" pause
exit /b 4
